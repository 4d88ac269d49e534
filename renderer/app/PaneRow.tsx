import { type CSSProperties, Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Group, type Layout, Panel, Separator } from "react-resizable-panels";
import { useSetting } from "../store/settings";
import type { Pane } from "./workspace";

/** The least width of a pane, in CSS pixels: under it a line holds too few characters to read. */
const LEAST_WIDTH = 220;

/**
 * Panes side by side, whose widths the user sets and finds again. Where the
 * window has no room for all of them, the row is scrolled sideways.
 */
export function PaneRow({
  panes,
  children,
}: {
  readonly panes: readonly Pane[];
  readonly children: (pane: Pane, index: number) => ReactNode;
}) {
  const { t } = useTranslation();
  const [widths, setWidths] = useSetting("paneWidths");
  const ids = panes.map(paneId);
  return (
    <Group
      orientation="horizontal"
      className="pane-row"
      style={{ "--least-width": `${panes.length * LEAST_WIDTH}px` } as CSSProperties}
      defaultLayout={layoutOf(ids, widths)}
      onLayoutChanged={(layout, { isUserInteraction, requestedLayout = layout }) => {
        if (isUserInteraction) setWidths(ids.map((id) => requestedLayout[id] ?? 0));
      }}
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.key}>
          {index > 0 && <Separator className="pane-gutter" aria-label={t("panes.resize")} />}
          <Panel id={paneId(pane)} minSize={LEAST_WIDTH}>
            {children(pane, index)}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

function paneId({ key }: Pane): string {
  return `pane-${key}`;
}

/** Equal widths where none were kept for so many panes. */
function layoutOf(ids: readonly string[], widths: readonly number[]): Layout {
  const kept = widths.length === ids.length ? widths : ids.map(() => 100 / ids.length);
  return Object.fromEntries(ids.map((id, index) => [id, kept[index] ?? 0]));
}

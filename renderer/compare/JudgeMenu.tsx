import { Menu } from "@mantine/core";
import {
  IconArrowRight,
  IconCheck,
  IconEraser,
  IconHandFinger,
  IconList,
  IconUnlink,
} from "@tabler/icons-react";
import { Fragment, type Ref, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { isBroken } from "../../domain/alignment/judgements";
import type { Document } from "../../domain/document/document";
import { linkState } from "./link-state";
import type { LinkedScroll } from "./linked-scroll";
import type { Point } from "./pointed-unit";
import type { ComparedPane } from "./useComparedPanes";
import type { Judging, OpenMenu } from "./useJudging";
import "./judging.css";

const ICON = { size: 18, "aria-hidden": true } as const;

/** What can be said of a unit and its counterparts, document by document, beside where it was pointed at. */
export function JudgeMenu({
  judging,
  menu,
  panes,
  scroll,
}: {
  readonly judging: Judging;
  readonly menu: OpenMenu;
  readonly panes: readonly ComparedPane[];
  readonly scroll: LinkedScroll;
}) {
  const { t } = useTranslation();
  const { x, y } = menu.at;
  useKeyboardBack(menu);
  return (
    <Menu
      key={`${x} ${y}`}
      opened
      onClose={judging.closeMenu}
      position="bottom-start"
      shadow="md"
      width={330}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <PointedAt at={menu.at} />
      </Menu.Target>
      <Menu.Dropdown
        className="judge-menu"
        aria-label={t("compare.menu", { label: menu.unit.label })}
      >
        <div className="judge-subject">{menu.unit.label}</div>
        {judging.othersOf(menu.unit).map((other, at) => (
          <Fragment key={other.id}>
            {at > 0 && <Menu.Divider />}
            <Section judging={judging} menu={menu} other={other} panes={panes} scroll={scroll} />
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Where the menu hangs; it opens nothing itself, and takes nothing on that a button would say. */
function PointedAt({
  at,
  id,
  ref,
}: {
  readonly at: Point;
  readonly id?: string;
  readonly ref?: Ref<HTMLSpanElement>;
}) {
  return <span id={id} ref={ref} className="judge-point" style={{ left: at.x, top: at.y }} />;
}

interface SectionProps {
  readonly judging: Judging;
  readonly menu: OpenMenu;
  readonly other: Document;
  readonly panes: readonly ComparedPane[];
  readonly scroll: LinkedScroll;
}

/** What can be said of one other document. */
function Section({ judging, menu, other, panes, scroll }: SectionProps) {
  const { t } = useTranslation();
  const { pane, unit } = menu;
  const counterpart = judging.counterpartIn(unit, other);
  const judged = judging.judgementsOn(unit, other);
  const title = other.shortTitle;
  const found = (() => {
    if (counterpart === null) {
      const broken = isBroken(judging.verdicts, unit.mark, other.id);
      return t(broken ? "compare.brokenIn" : "compare.lackingIn", { title });
    }
    const state = linkState(counterpart.link);
    const note = state === "sure" ? "" : t(`compare.stateNotes.${state}`);
    return t("compare.found", { title, label: counterpart.label, note });
  })();
  const draw = (by: "pointing" | "list") => judging.setDrawing({ pane, unit, to: other, by });
  return (
    <>
      <Menu.Label>{found}</Menu.Label>
      {counterpart !== null && (
        <>
          <Menu.Item
            leftSection={<IconArrowRight {...ICON} />}
            onClick={() => {
              for (const { key, document } of panes) {
                if (document.id === other.id) scroll.showCounterpart({ pane, unit: unit.key }, key);
              }
            }}
          >
            {t("compare.goThere")}
          </Menu.Item>
          {counterpart.link.origin !== "confirmed" && (
            <Menu.Item
              leftSection={<IconCheck {...ICON} />}
              onClick={() => judging.confirm(unit, counterpart)}
            >
              {t("compare.confirm")}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconUnlink {...ICON} />}
            onClick={() => judging.separate(unit, counterpart)}
          >
            {t("compare.separate")}
          </Menu.Item>
        </>
      )}
      <Menu.Item leftSection={<IconHandFinger {...ICON} />} onClick={() => draw("pointing")}>
        {t(counterpart === null ? "compare.point" : "compare.pointOther")}
      </Menu.Item>
      <Menu.Item leftSection={<IconList {...ICON} />} onClick={() => draw("list")}>
        {t(counterpart === null ? "compare.pick" : "compare.pickOther")}
      </Menu.Item>
      {judged.length > 0 && (
        <Menu.Item
          leftSection={<IconEraser {...ICON} />}
          onClick={() => void judging.clear(judged)}
        >
          {t("compare.clear")}
        </Menu.Item>
      )}
    </>
  );
}

/** Gives the keyboard back to what had it when the menu opened, unless something else has taken it. */
function useKeyboardBack(menu: OpenMenu): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    void menu;
    const had = before.current;
    return () => {
      requestAnimationFrame(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) {
          if (had instanceof HTMLElement) had.focus({ preventScroll: true });
        }
      });
    };
  }, [menu]);
}

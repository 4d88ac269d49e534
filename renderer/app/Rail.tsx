import {
  IconBooks,
  IconHelp,
  IconHighlight,
  IconListTree,
  IconSearch,
  IconSettings,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CommandId } from "./commands";
import type { RightTab } from "./RightPanel";

/** The left edge: what is shown beside the text, settings and help. */
export function Rail({
  library,
  leftPanel,
  tab,
  onTab,
  onRun,
}: {
  /** The library is on the screen in the place of the text. */
  readonly library: boolean;
  readonly leftPanel: boolean;
  /** The tab on the right; `null` while that side is closed. */
  readonly tab: RightTab | null;
  readonly onTab: (tab: RightTab) => void;
  readonly onRun: (command: CommandId) => void;
}) {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t("app.rail")}>
      <RailButton
        Icon={IconBooks}
        label={t("library.title")}
        hint="Ctrl+L"
        pressed={library}
        onClick={() => onRun("library")}
      />
      <RailButton
        Icon={IconListTree}
        label={t("app.outlinePanel")}
        hint="F7"
        pressed={leftPanel}
        onClick={() => onRun("left-panel")}
      />
      <RailButton
        Icon={IconHighlight}
        label={t("app.annotationsPanel")}
        hint="F8"
        pressed={tab === "annotations"}
        onClick={() => onTab("annotations")}
      />
      <RailButton
        Icon={IconSearch}
        label={t("app.searchPanel")}
        hint="Ctrl+K"
        pressed={tab === "search"}
        onClick={() => onTab("search")}
      />
      <span className="rail-space" />
      <RailButton
        Icon={IconSettings}
        label={t("app.settings")}
        hint="Ctrl+,"
        onClick={() => onRun("settings")}
      />
      <RailButton Icon={IconHelp} label={t("app.help")} hint="F1" onClick={() => onRun("help")} />
    </nav>
  );
}

function RailButton({
  Icon,
  label,
  hint,
  pressed,
  onClick,
}: {
  readonly Icon: typeof IconHelp;
  readonly label: string;
  readonly hint: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="plain rail-button"
      aria-pressed={pressed}
      title={`${label}　${hint}`}
      onClick={onClick}
    >
      <Icon size={21} stroke={1.6} aria-hidden />
      {label}
    </button>
  );
}

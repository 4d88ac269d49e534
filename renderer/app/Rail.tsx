import { IconHelp, IconHighlight, IconListTree, IconNote, IconSettings } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { COMMANDS, type CommandId, keyLabel } from "./commands";
import type { RightTab } from "./right-tab";
import { SCREENS } from "./screens";
import type { Mode } from "./useMode";
import "./rail.css";

/** The left edge: what is shown beside and instead of the text, settings and help. */
export function Rail({
  mode,
  leftPanel,
  tab,
  onTab,
  onRun,
}: {
  readonly mode: Mode;
  readonly leftPanel: boolean;
  /** The tab on the right; `null` while that side is closed. */
  readonly tab: RightTab | null;
  readonly onTab: (tab: RightTab) => void;
  readonly onRun: (command: CommandId) => void;
}) {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t("app.rail")}>
      {SCREENS.map(({ id, Icon }) => (
        <RailButton
          key={id}
          Icon={Icon}
          label={t(`screens.${id}`)}
          hint={keyHint(id)}
          pressed={mode === id}
          onClick={() => onRun(id)}
        />
      ))}
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
        Icon={IconNote}
        label={t("app.notePanel")}
        hint="Ctrl+Shift+J"
        pressed={tab === "notes"}
        onClick={() => onTab("notes")}
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

function keyHint(command: CommandId): string {
  const keys: readonly string[] = COMMANDS.find(({ id }) => id === command)?.keys ?? [];
  return keys.slice(0, 1).map(keyLabel).join("");
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

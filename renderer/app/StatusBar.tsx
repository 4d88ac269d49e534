import { IconAlertTriangle, IconCheck, IconLink, IconLinkOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { blockOrder } from "../../domain/document/block-order";
import type { Document } from "../../domain/document/document";
import { BackupStatus } from "../backup/BackupStatus";
import { useSetting } from "../store/settings";
import { useSaving } from "../store/user-history";
import type { CommandId } from "./commands";
import { useTextSize } from "./text-size";

/** Where one reads: the document of the focused pane, and the block at its upper edge. */
interface ReadingPlace {
  readonly document: Document;
  readonly blockId: string | null;
}

/** The bottom line: whether everything is stored, where one reads, text size, theme. */
export function StatusBar({
  place,
  onRun,
}: {
  /** `null` on a screen that stands in the place of the text. */
  readonly place: ReadingPlace | null;
  readonly onRun: (command: CommandId) => void;
}) {
  const { t } = useTranslation();
  const saving = useSaving();
  const { textSize } = useTextSize();
  const [theme, setTheme] = useSetting("theme");
  const failed = saving === "failed";
  return (
    <footer className="status-bar">
      <span className={failed ? "status-failed" : "status-saved"} role="status">
        {failed ? <IconAlertTriangle size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
        {t(`status.${saving}`)}
      </span>
      <BackupStatus onOpen={() => onRun("backups")} />
      <span className="status-reading">
        {place !== null && <ReadingState place={place} onRun={onRun} />}
      </span>
      <span className="text-size">
        <button
          type="button"
          className="plain"
          aria-label={`A− ${t("settings.smaller")}`}
          title={`${t("settings.smaller")}　Ctrl+-`}
          onClick={() => onRun("smaller")}
        >
          A−
        </button>
        {t("settings.textSize")} {textSize}
        <button
          type="button"
          className="plain"
          aria-label={`A+ ${t("settings.larger")}`}
          title={`${t("settings.larger")}　Ctrl+=`}
          onClick={() => onRun("larger")}
        >
          A+
        </button>
      </span>
      <button
        type="button"
        className="plain"
        aria-label={`${t("settings.theme")}：${t(`settings.themes.${theme}`)}`}
        onClick={() => setTheme(theme === "dark" ? "light" : "dark")}
      >
        {t(`settings.themes.${theme}`)}
      </button>
    </footer>
  );
}

/** What is true of the text only: which item is read, and whether the panes scroll together. */
function ReadingState({
  place,
  onRun,
}: {
  readonly place: ReadingPlace;
  readonly onRun: (command: CommandId) => void;
}) {
  const { t } = useTranslation();
  const [linked] = useSetting("linkedScrolling");
  return (
    <>
      {usePlaceName(place)}
      <button
        type="button"
        className="plain link-panes"
        aria-pressed={linked}
        title={`${t("compare.linkHint")}　F2`}
        onClick={() => onRun("link-panes")}
      >
        {linked ? <IconLink size={14} aria-hidden /> : <IconLinkOff size={14} aria-hidden />}
        {linked ? t("compare.linked") : t("compare.unlinked")}
      </button>
    </>
  );
}

/** 第 2 / 30 条: the item being read, among all of the document. */
function usePlaceName({ document, blockId }: ReadingPlace): string {
  const { t } = useTranslation();
  const items = document.chapters.flatMap((chapter) => chapter.items);
  const order = blockOrder(document);
  const reading = order.get(blockId ?? "") ?? -1;
  const at = items.findLastIndex(
    (item) => (order.get(item.blockId) ?? Number.POSITIVE_INFINITY) <= reading,
  );
  return at === -1 ? t("reader.noItem") : t("reader.place", { at: at + 1, total: items.length });
}

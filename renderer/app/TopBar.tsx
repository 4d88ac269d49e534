import { Button } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconColumnInsertRight,
  IconFileExport,
} from "@tabler/icons-react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { ExchangeFormat } from "../../domain/exchange/file-format";
import { ExportMenu } from "../exchange/ExportMenu";
import { ImportAnnotationsItem } from "../exchange/ImportAnnotationsItem";
import { ImportButton } from "../library/import/ImportButton";
import { SearchBox } from "../search/SearchBox";
import { useRedoable, useUndoable } from "../store/user-history";
import { IconButton } from "../ui/IconButton";
import type { CommandId } from "./commands";
import type { Search } from "./useSearchDesk";

/** The top of the window: name, undo, search, export. */
export function TopBar({
  searchInput,
  search,
  canAddPane,
  trail,
  onRun,
  onFiles,
  onAnnotations,
  onExport,
}: {
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly search: Search;
  readonly canAddPane: boolean;
  readonly trail: { readonly canGoBack: boolean; readonly canGoForward: boolean };
  readonly onRun: (command: CommandId) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAnnotations: (files: readonly File[]) => void;
  readonly onExport: (format: ExchangeFormat) => void;
}) {
  const { t } = useTranslation();
  const undoable = useUndoable();
  const redoable = useRedoable();
  const named = (key: "undo" | "redo", name: string | undefined) =>
    name === undefined ? t(`app.${key}`) : `${t(`app.${key}`)}：${t(`changes.${name}`)}`;
  return (
    <header className="top-bar">
      <h1 className="brand">{t("app.name")}</h1>
      <div className="top-tools">
        <IconButton
          disabled={!trail.canGoBack}
          label={t("commands.back")}
          keys="Alt+←"
          onClick={() => onRun("back")}
        >
          <IconArrowLeft size={19} />
        </IconButton>
        <IconButton
          disabled={!trail.canGoForward}
          label={t("commands.forward")}
          keys="Alt+→"
          onClick={() => onRun("forward")}
        >
          <IconArrowRight size={19} />
        </IconButton>
        <IconButton
          disabled={undoable === null}
          label={t("app.undo")}
          title={`${named("undo", undoable?.name)}　Ctrl+Z`}
          onClick={() => onRun("undo")}
        >
          <IconArrowBackUp size={19} />
        </IconButton>
        <IconButton
          disabled={redoable === null}
          label={t("app.redo")}
          title={`${named("redo", redoable?.name)}　Ctrl+Y`}
          onClick={() => onRun("redo")}
        >
          <IconArrowForwardUp size={19} />
        </IconButton>
        <IconButton
          disabled={!canAddPane}
          label={t("panes.add")}
          title={canAddPane ? `${t("panes.add")}　Ctrl+T` : t("panes.full")}
          onClick={() => onRun("add-pane")}
        >
          <IconColumnInsertRight size={19} />
        </IconButton>
      </div>
      <SearchBox
        input={searchInput}
        query={search.searching.request.typed}
        offers={search.offers}
        onQuery={search.type}
        onTake={search.take}
        onForget={search.searching.forget}
        onStep={search.searching.step}
        onClear={search.searching.clear}
        onFocus={search.want}
      />
      <ImportButton onFiles={onFiles} more={<ImportAnnotationsItem onFiles={onAnnotations} />} />
      <Button.Group>
        <Button
          className="export-button"
          size="sm"
          leftSection={<IconFileExport size={16} aria-hidden />}
          title={`${t("export.title")}　Ctrl+E`}
          onClick={() => onRun("export")}
        >
          {t("export.button")}
        </Button>
        <ExportMenu onPdf={() => onRun("export")} onExport={onExport} />
      </Button.Group>
    </header>
  );
}

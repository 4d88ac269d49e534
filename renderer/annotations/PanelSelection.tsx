import { Checkbox } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import { isFilteringAnnotations } from "../../domain/annotations/annotation-filter";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { ExchangeFormat } from "../../domain/exchange/file-format";
import { NOTHING_SELECTED, type RowSelection, selectAll } from "../../domain/library/row-selection";
import { IconButton } from "../ui/IconButton";
import { SelectedTools } from "./SelectedTools";
import type { AnnotationChanges } from "./useAnnotationChanges";
import type { AnnotationList } from "./useAnnotationList";
import type { ReportNames } from "./useAnnotationReport";

/** How many annotations are listed and selected, and what can be done with the selected ones. */
export function PanelSelection({
  list,
  ids,
  selection,
  onSelection,
  names,
  tags,
  changes,
  onCite,
  onSend,
  onExport,
  onRemove,
}: {
  readonly list: AnnotationList;
  /** Of what is listed, in its order. */
  readonly ids: readonly string[];
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly names: ReportNames;
  /** Every tag there is. */
  readonly tags: readonly string[];
  readonly changes: AnnotationChanges;
  readonly onCite: (placed: readonly PlacedAnnotation[]) => void;
  readonly onSend: (annotations: readonly Annotation[]) => void;
  readonly onExport: (ids: readonly string[], format: ExchangeFormat) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { rows, fitting, filter, lines } = list;
  const count = selection.ids.size;
  const selected = lines.flatMap((line) =>
    line.kind === "row" && selection.ids.has(line.row.id) ? [line.row] : [],
  );
  const isFiltering = isFilteringAnnotations(filter);
  const status =
    count > 0
      ? t("annotations.panel.selected", { count })
      : isFiltering
        ? t("annotations.panel.fitting", { count: fitting.length, total: rows.length })
        : t("annotations.panel.count", { count: rows.length });
  return (
    <div className="panel-selection">
      <div className="panel-status">
        <Checkbox
          size="xs"
          color="teal"
          aria-label={t("annotations.panel.selectAll")}
          title={`${t("annotations.panel.selectAll")}　Ctrl+A`}
          disabled={ids.length === 0}
          checked={count > 0 && count === ids.length}
          indeterminate={count > 0 && count < ids.length}
          onChange={() =>
            onSelection(count === ids.length ? NOTHING_SELECTED : selectAll(selection, ids))
          }
        />
        <span role="status">{status}</span>
        {count === 0 && isFiltering && (
          <button type="button" className="plain link" onClick={list.clear}>
            {t("filter.clear")}
          </button>
        )}
        {count > 0 && (
          <IconButton
            size="sm"
            label={t("annotations.panel.unselect")}
            keys="Esc"
            onClick={() => onSelection(NOTHING_SELECTED)}
          >
            <IconX size={15} />
          </IconButton>
        )}
      </div>
      {count > 0 && (
        <SelectedTools
          rows={selected}
          names={names}
          tags={tags}
          changes={changes}
          onCite={() => onCite(selected.flatMap(({ passages }) => passages))}
          onSend={() => onSend(selected.map(({ annotation }) => annotation))}
          onExport={(format) => onExport([...selection.ids], format)}
          onRemove={() => onRemove([...selection.ids])}
        />
      )}
    </div>
  );
}

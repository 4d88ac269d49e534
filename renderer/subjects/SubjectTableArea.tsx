import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { unitKey } from "../../domain/alignment/units";
import type { Document } from "../../domain/document/document";
import { cellsOf } from "../../domain/subjects/cells";
import type { SubjectCell, SubjectRow } from "../../domain/subjects/subject-table";
import { ChoiceDialog } from "../ui/ChoiceDialog";
import { usePlaceName } from "./place-name";
import { SubjectGrid } from "./SubjectGrid";
import type { SubjectScreenProps } from "./subject-screen-props";
import { useCellActions } from "./useCellActions";
import type { ShownTable } from "./useSubjectTable";

/** The table with what is said of it, and the choice of a counterpart over it. */
export function SubjectTableArea({
  table,
  names,
  chosen,
  onChosen,
  showTerms,
  documents,
  verdicts,
  onOpen,
  onFailure,
}: SubjectScreenProps & {
  readonly table: ShownTable;
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly showTerms: boolean;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  /** Rows that are folded otherwise than all. */
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const [drawing, setDrawing] = useState<{ row: SubjectRow; column: number } | null>(null);
  const { judge, ...actions } = useCellActions(verdicts, onOpen, onFailure);
  const rows = table.shown.groups.flatMap((group) => group.rows);
  const hasPair = table.whole.groups.some((group) =>
    group.rows.some(({ cells }) => cells.filter((cell) => cell !== null).length > 1),
  );
  const fold = ({ key }: SubjectRow) =>
    setOthers((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const move = (column: number, by: 1 | -1) => {
    const id = chosen[column];
    if (id !== undefined) onChosen(chosen.toSpliced(column, 1).toSpliced(column + by, 0, id));
  };
  const lead = drawing?.row.cells.find((cell, at) => cell !== null && at !== drawing.column);
  const target = documents.get(chosen[drawing?.column ?? -1] ?? "");
  return (
    <>
      <div className="subject-remarks">
        <span role="status">
          {rows.length === 0
            ? t(table.counts.all === 0 ? "subjects.noUnits" : "subjects.noRows")
            : t("subjects.count", { shown: rows.length, all: table.counts.all })}
          {!hasPair && table.counts.all > 0 && ` ${t("subjects.nothingInCommon")}`}
        </span>
        <span className="subject-keys">{t("subjects.keys")}</span>
        <Button
          variant="subtle"
          size="sm"
          onClick={() => {
            setAll(!all);
            setOthers(new Set());
          }}
        >
          {t(all ? "subjects.foldAll" : "subjects.unfoldAll")}
        </Button>
      </div>
      <SubjectGrid
        table={table.shown}
        names={names}
        showTerms={showTerms}
        isOpen={({ key }) => all !== others.has(key)}
        onFold={fold}
        actions={{ ...actions, draw: (row, column) => setDrawing({ row, column }) }}
        onMoveColumn={move}
        onCloseColumn={(column) => onChosen(chosen.toSpliced(column, 1))}
      />
      {drawing !== null && lead && target !== undefined && (
        <CounterpartChoice
          document={target}
          subject={lead.heading === "" ? lead.mark.opening : lead.heading}
          current={drawing.row.cells[drawing.column] ?? null}
          onChoose={(cell) => {
            setDrawing(null);
            judge("draw-pair", [[lead.mark, cell.mark]]);
          }}
          onClose={() => setDrawing(null)}
        />
      )}
    </>
  );
}

/** Lets the user choose the counterpart of a subject among all units of a document. */
function CounterpartChoice({
  document,
  subject,
  current,
  onChoose,
  onClose,
}: {
  readonly document: Document;
  readonly subject: string;
  readonly current: SubjectCell | null;
  readonly onChoose: (cell: SubjectCell) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const cells = useMemo(
    () => new Map(cellsOf(document).map((cell) => [unitKey(cell.place), cell])),
    [document],
  );
  return (
    <ChoiceDialog
      title={t("subjects.chooseTitle", { name: document.shortTitle, subject })}
      choices={[...cells].map(([key, { place, heading, text }]) => ({
        ...{ key, place: placeName(place), heading, text },
      }))}
      current={current === null ? null : unitKey(current.place)}
      onChoose={(key) => {
        const cell = cells.get(key);
        if (cell !== undefined) onChoose(cell);
      }}
      onClose={onClose}
    />
  );
}

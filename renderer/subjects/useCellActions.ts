import { isSameUnit, type PairVerdict } from "../../domain/alignment/verdict";
import type { Span } from "../../domain/document/span";
import type { Failure } from "../../domain/result";
import type { SubjectCell, SubjectRow } from "../../domain/subjects/subject-table";
import { isStored } from "../store/is-stored";
import { clearVerdicts, type JudgedPair, judgePairs } from "../store/pair-verdicts";
import type { CellActions } from "./CellMenu";

/** What the user can do with a cell, all but choosing its counterpart. */
export function useCellActions(
  verdicts: readonly PairVerdict[],
  onOpen: (documentId: string, span: Span) => void,
  onFailure: (failure: Failure) => void,
) {
  const judge = (name: Parameters<typeof judgePairs>[0], pairs: readonly JudgedPair[]) =>
    isStored(judgePairs(name, pairs), onFailure);
  const of = (cell: SubjectCell) =>
    verdicts.filter(({ a, b }) => isSameUnit(a, cell.mark) || isSameUnit(b, cell.mark));
  const actions: Omit<CellActions, "draw"> = {
    open: ({ mark, span }) => onOpen(mark.documentId, span),
    confirm: (row, column) => void judge("confirm-pair", pairsOf(row, column)),
    separate: (row, column) => void judge("break-pair", pairsOf(row, column)),
    isJudged: (cell) => of(cell).length > 0,
    clear: async (cell) => {
      await isStored(clearVerdicts(of(cell)), onFailure);
    },
  };
  return {
    ...actions,
    judge: (...args: Parameters<typeof judge>) => void judge(...args),
  };
}

/** A cell with each of the others in its row. */
function pairsOf({ cells }: SubjectRow, column: number): readonly JudgedPair[] {
  const own = cells[column] ?? null;
  if (own === null) return [];
  return cells.flatMap((cell, at) =>
    cell === null || at === column ? [] : [[own.mark, cell.mark] as const],
  );
}

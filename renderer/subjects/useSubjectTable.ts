import { useCallback, useMemo } from "react";
import { isDoubtful } from "../../domain/alignment/doubt";
import type { Failure } from "../../domain/result";
import { filterTable } from "../../domain/subjects/filter-table";
import {
  MOST_DOCUMENTS,
  type SubjectKind,
  type SubjectRow,
  type SubjectTable,
} from "../../domain/subjects/subject-table";
import { type Answer, useAnswer } from "../ui/use-answer";
import type { Comparison } from "../workers/comparison-client";

/** Which rows are shown. */
export type RowChoice = "all" | "missing" | "doubtful";

export interface ShownTable {
  /** Every row, as it was worked out. */
  readonly whole: SubjectTable;
  readonly shown: SubjectTable;
  readonly counts: Readonly<Record<RowChoice, number>>;
}

export type TableAnswer =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly error: Failure }
  | { readonly state: "ready"; readonly table: ShownTable };

/** The subjects of these documents, as far as they are to be shown. */
export function useSubjectTable(
  comparison: Comparison,
  documentIds: readonly string[],
  kind: SubjectKind,
  rows: RowChoice,
  words: string,
): TableAnswer {
  const asked = documentIds.slice(0, MOST_DOCUMENTS).join("\n");
  const ask = useCallback(
    () => comparison.tabulate(asked.split("\n"), kind),
    [comparison, asked, kind],
  );
  const answer: Answer<SubjectTable> = useAnswer(asked === "" ? null : ask);
  return useMemo(() => {
    if (answer.state !== "ready") return answer;
    const whole = answer.value;
    // The answer to an older question is not shown under new columns.
    if (whole.documents.join("\n") !== asked || whole.kind !== kind) return { state: "waiting" };
    const shown = filterTable(whole, {
      missing: rows === "missing",
      doubtful: (row) => rows !== "doubtful" || isGuess(row),
      words,
    });
    return { state: "ready", table: { whole, shown, counts: countsOf(whole) } };
  }, [answer, asked, kind, rows, words]);
}

function isGuess({ cells }: SubjectRow): boolean {
  return cells.some((cell) => cell?.link != null && isDoubtful(cell.link));
}

function countsOf({ groups }: SubjectTable): ShownTable["counts"] {
  const all = groups.flatMap(({ rows }) => rows);
  return {
    all: all.length,
    missing: all.filter(({ cells }) => cells.includes(null)).length,
    doubtful: all.filter(isGuess).length,
  };
}

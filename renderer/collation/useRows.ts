import { useMemo } from "react";
import {
  type FoldableLine,
  type FoldedRow,
  foldLines,
  rowsOfVariants,
} from "../../domain/collation/fold-lines";
import type { CollationView } from "./useCollationView";

/** The lines as rows, folded where the reader wants that, and the row of each variant. */
export function useRows(
  lines: readonly FoldableLine[],
  isMarked: (variant: number) => boolean,
  { folded, opened }: Pick<CollationView, "folded" | "opened">,
) {
  return useMemo(() => {
    const rows: readonly FoldedRow[] = folded
      ? foldLines(lines, isMarked, opened)
      : lines.map((_, line) => ({ kind: "line", line }));
    return { rows, rowOf: rowsOfVariants(rows, lines) } as const;
  }, [lines, isMarked, folded, opened]);
}

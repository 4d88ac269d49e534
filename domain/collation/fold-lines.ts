import type { BlockKind } from "../document/block";

/** A line of an edition, or of two read as one, with the variants in its parts. */
export interface FoldableLine {
  readonly kind: BlockKind;
  readonly parts: readonly { readonly kind: string; readonly variant?: number | null }[];
}

/** A row of the text to read: a line, or a run of lines without variants in their place. */
export type FoldedRow =
  | { readonly kind: "line"; readonly line: number }
  /** Lines `from` to `to`, half-open. */
  | { readonly kind: "fold"; readonly from: number; readonly to: number };

/** Headings stay, they tell where one is. */
const HEADINGS: ReadonlySet<BlockKind> = new Set<BlockKind>(["title", "chapter", "section"]);

/**
 * Folds runs of lines in which no variant of `shown` is.
 *
 * @param opened the runs that are not folded, by their first line
 */
export function foldLines(
  lines: readonly FoldableLine[],
  shown: (variant: number) => boolean,
  opened: ReadonlySet<number>,
): readonly FoldedRow[] {
  const rows: FoldedRow[] = [];
  let start: number | null = null;
  const close = (to: number) => {
    if (start === null) return;
    if (!opened.has(start)) rows.push({ kind: "fold", from: start, to });
    else for (let line = start; line < to; line++) rows.push({ kind: "line", line });
    start = null;
  };
  lines.forEach((line, at) => {
    if (!HEADINGS.has(line.kind) && !variantsIn(line).some(shown)) start ??= at;
    else {
      close(at);
      rows.push({ kind: "line", line: at });
    }
  });
  close(lines.length);
  return rows;
}

/** The row in which each variant first is. */
export function rowsOfVariants(
  rows: readonly FoldedRow[],
  lines: readonly FoldableLine[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  rows.forEach((row, at) => {
    const [from, to] = row.kind === "line" ? [row.line, row.line + 1] : [row.from, row.to];
    for (const variant of lines.slice(from, to).flatMap(variantsIn)) {
      if (!found.has(variant)) found.set(variant, at);
    }
  });
  return found;
}

function variantsIn({ parts }: FoldableLine): readonly number[] {
  return parts.flatMap(({ variant }) => variant ?? []);
}

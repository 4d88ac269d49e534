import type { ReportCell, ReportMark, ReportRun } from "./table-report";

/**
 * How words are marked where nothing but text remains, as wdiff does it: what
 * was added {+so+}, what was removed [-so-]. Other marks are for the eye only.
 */
const BRACKETS: Readonly<Partial<Record<ReportMark, readonly [string, string]>>> = {
  inserted: ["{+", "+}"],
  deleted: ["[-", "-]"],
};

/** A cell as plain text. */
export function cellText(cell: ReportCell): string {
  return cell.kind === "number" ? `${cell.prefix}${cell.value}${cell.unit}` : runsText(cell.runs);
}

/** Runs as plain text, insertions and deletions in brackets. */
export function runsText(runs: readonly ReportRun[]): string {
  return runs.map(bracketed).join("");
}

function bracketed({ text, marks }: ReportRun): string {
  if (text === "") return "";
  return marks.reduce((inner, mark) => {
    const [open, close] = BRACKETS[mark] ?? ["", ""];
    return `${open}${inner}${close}`;
  }, text);
}

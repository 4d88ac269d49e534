import {
  type ReportCell,
  type ReportColumn,
  type ReportMark,
  type ReportRun,
  run,
  type TableReport,
  textCell,
} from "../export/table-report";
import { excerpt } from "./excerpt";
import type { Side } from "./interleave";
import { surroundings } from "./surroundings";
import type { Variant, VariantKind } from "./variant";
import type { NotedReading, VariantChoice, VariantNote } from "./variant-note";
import { visible } from "./visible";

/** What the report says besides the texts, in the language of its reader. */
export interface VariantsReportWords {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly columns: Readonly<
    Record<"number" | "place" | "kind" | "a" | "b" | "choice" | "comment", string>
  >;
  readonly kinds: Readonly<Record<VariantKind, string>>;
  readonly choices: Readonly<Record<VariantChoice, string>>;
  /** Stands where an edition has nothing. */
  readonly nothing: string;
  /** Behind the beginning and the end of a long reading: how long it is. */
  readonly length: (length: number) => string;
  /** Heads the notes whose variant is not there any more, and their kind. */
  readonly goneHeading: string;
  readonly gone: string;
}

/** A variant to report: its number in the whole list, where it is, what the user says of it. */
export interface ReportedVariant {
  readonly number: number;
  readonly place: string;
  readonly variant: Variant;
  readonly note: VariantNote | null;
}

/** Code units of context on each side of a reading: enough to find the place on a page. */
const CONTEXT = 10;

/** A longer reading is told by its beginning and its end where the report is to be short, in code units. */
const LONGEST = 160;

/**
 * The list of variants with the notes on them, for readers outside the program.
 *
 * @param isShort long passages by their beginning and end: on paper they would fill pages
 */
export function variantsReport(
  texts: { readonly a: string; readonly b: string },
  reported: readonly ReportedVariant[],
  gone: readonly VariantNote[],
  words: VariantsReportWords,
  madeAt: string,
  isShort = false,
): TableReport {
  const columns = columnsOf(words);
  const rows = reported.map(({ number, place, variant, note }): readonly ReportCell[] => [
    textCell(String(number)),
    textCell(place),
    textCell(words.kinds[variant.kind]),
    textCell(readingRuns(texts.a, variant, "a", words, isShort)),
    textCell(readingRuns(texts.b, variant, "b", words, isShort)),
    ...noteCells(note, words),
  ]);
  const goneRows = gone.map((note, at): readonly ReportCell[] => [
    textCell(String(at + 1)),
    textCell(""),
    textCell(words.gone),
    textCell(notedRuns(note.a, words.nothing, "deleted")),
    textCell(notedRuns(note.b, words.nothing, "inserted")),
    ...noteCells(note, words),
  ]);
  const table = { heading: null, body: { kind: "table", columns, rows } } as const;
  const lost = {
    heading: words.goneHeading,
    body: { kind: "table", columns, rows: goneRows },
  } as const;
  return {
    title: words.title,
    subtitle: words.subtitle,
    orientation: "landscape",
    sections: gone.length === 0 ? [table] : [table, lost],
    madeAt,
  };
}

function columnsOf({ columns }: VariantsReportWords): readonly ReportColumn[] {
  return [
    { title: columns.number, weight: 5, align: "end" },
    { title: columns.place, weight: 16, align: "start" },
    { title: columns.kind, weight: 8, align: "start" },
    { title: columns.a, weight: 27, align: "start" },
    { title: columns.b, weight: 27, align: "start" },
    { title: columns.choice, weight: 8, align: "start" },
    { title: columns.comment, weight: 16, align: "start" },
  ];
}

function noteCells(
  note: VariantNote | null,
  { choices }: VariantsReportWords,
): readonly ReportCell[] {
  const choice = note?.choice ?? null;
  return [textCell(choice === null ? "" : choices[choice], "bold"), textCell(note?.comment ?? "")];
}

/** A reading in its surroundings; a word in its place where the edition has nothing there. */
function readingRuns(
  text: string,
  variant: Variant,
  side: Side,
  { nothing, length }: VariantsReportWords,
  isShort: boolean,
): readonly ReportRun[] {
  const reading = variant[side];
  const { before, after, isCutBefore, isCutAfter } = surroundings(text, reading, CONTEXT);
  const isLong = isShort && reading.text.length > LONGEST;
  const words = isLong
    ? `${excerpt(reading.text)}${length(reading.text.length)}`
    : visible(reading.text);
  const runs = [
    run(`${isCutBefore ? "…" : ""}${before}`, "muted"),
    reading.text === "" ? run(nothing, "muted") : run(words, ...marksOf(variant, side)),
    run(`${after}${isCutAfter ? "…" : ""}`, "muted"),
  ];
  return runs.filter((one) => one.text !== "");
}

/** A line through a whole passage makes it hard to read, and its kind says the same. */
function marksOf({ kind }: Variant, side: Side): readonly ReportMark[] {
  if (kind === "only-a" || kind === "only-b" || kind === "moved") return [];
  return [side === "a" ? "deleted" : "inserted"];
}

function notedRuns(
  { before, text }: NotedReading,
  nothing: string,
  mark: "inserted" | "deleted",
): readonly ReportRun[] {
  const line = before.slice(before.lastIndexOf("\n") + 1).slice(-CONTEXT);
  const runs = [run(line, "muted"), text === "" ? run(nothing, "muted") : run(visible(text), mark)];
  return runs.filter((one) => one.text !== "");
}

import {
  type ReportCell,
  type ReportColumn,
  type ReportRun,
  run,
  type TableReport,
  textCell,
} from "../export/table-report";
import { surroundings } from "./surroundings";
import type { Reading, Variant, VariantKind } from "./variant";
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

/** The list of variants with the notes on them, for readers outside the program. */
export function variantsReport(
  texts: { readonly a: string; readonly b: string },
  reported: readonly ReportedVariant[],
  gone: readonly VariantNote[],
  words: VariantsReportWords,
  madeAt: string,
): TableReport {
  const columns = columnsOf(words);
  const rows = reported.map(({ number, place, variant, note }): readonly ReportCell[] => [
    textCell(String(number)),
    textCell(place),
    textCell(words.kinds[variant.kind]),
    textCell(readingRuns(texts.a, variant.a, words.nothing, "deleted")),
    textCell(readingRuns(texts.b, variant.b, words.nothing, "inserted")),
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

/** A reading in its surroundings; `nothing` in its place where the edition has nothing there. */
function readingRuns(
  text: string,
  reading: Reading,
  nothing: string,
  mark: "inserted" | "deleted",
): readonly ReportRun[] {
  const { before, after } = surroundings(text, reading, CONTEXT);
  const runs = [
    run(before, "muted"),
    reading.text === "" ? run(nothing, "muted") : run(visible(reading.text), mark),
    run(after, "muted"),
  ];
  return runs.filter((one) => one.text !== "");
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

import { printModel } from "../../domain/export/print-model";
import type { AppendixEntry } from "../../domain/export/print-types";
import type { TableReport } from "../../domain/export/table-report";
import type { DocumentPrintJob, PdfExportStep, PrintJob } from "../contract";
import { type AnnotatedPdf, annotate, pagesOfMarks } from "./annotate";
import { openPrinter, type Printer } from "./printer";

/** Names the program in the file's properties. */
const PROGRAM = "对读 Duidu";

export interface ExportProgress {
  step(name: PdfExportStep): void;
  readonly signal: AbortSignal;
}

export interface ExportedPdf extends AnnotatedPdf {
  /** Annotations of the document. */
  readonly annotations: number;
  /** Those of them whose passage is not found in the present text. */
  readonly unplaced: number;
}

/** What the file says about itself, and what is put on its pages. */
interface Finish {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly entries: readonly AppendixEntry[];
  /** Whether the print has a list of the entries with their pages. */
  readonly hasList: boolean;
}

/**
 * Prints a document and puts its annotations on the pages as real ones. `null`
 * when cancelled; whatever happens, no window is left behind.
 */
export async function exportPdf(
  job: DocumentPrintJob,
  progress: ExportProgress,
): Promise<ExportedPdf | null> {
  const { title, entries, front } = printModel(job.document, job.annotations, job.titles);
  const author = front.issuers.join("、");
  const hasList = job.appendix && entries.length > 0;
  const finish = { title, author, time: job.printedAt, entries, hasList };
  const printed = await printAndFinish(job, finish, progress);
  if (printed === null) return null;
  const unplaced = entries.filter(({ place }) => place === null).length;
  return { ...printed, annotations: entries.length, unplaced };
}

/** Prints a report; otherwise as a document is printed. */
export function printReport(
  report: TableReport,
  progress: ExportProgress,
): Promise<AnnotatedPdf | null> {
  const { title, madeAt } = report;
  const finish = { title, author: PROGRAM, time: madeAt, entries: [], hasList: false };
  return printAndFinish({ kind: "report", report }, finish, progress);
}

async function printAndFinish(
  job: PrintJob,
  { title, author, time, entries, hasList }: Finish,
  { step, signal }: ExportProgress,
): Promise<AnnotatedPdf | null> {
  if (signal.aborted) return null;
  const printer = openPrinter(job);
  const close = () => void printer.close();
  signal.addEventListener("abort", close);
  try {
    step("typesetting");
    await printer.typeset();
    step("printing");
    const printed = await printWithPages(printer, hasList, signal);
    if (printed === null || signal.aborted) return null;
    step("annotating");
    const properties = { title, author, program: PROGRAM, time: new Date(time) };
    const annotated = await annotate(printed, entries, properties);
    return signal.aborted ? null : annotated;
  } catch (error) {
    // Cancelling closes the window while the page is being set.
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener("abort", close);
    await printer.close();
  }
}

/**
 * Only a print tells on which page a passage stands; the list is then filled in
 * and printed again. `null` when cancelled.
 */
async function printWithPages(
  printer: Printer,
  hasList: boolean,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const printed = await printer.print();
  if (!hasList) return printed;
  const pages = await pagesOfMarks(printed);
  if (signal.aborted) return null;
  await printer.showPages(pages);
  return signal.aborted ? null : printer.print();
}

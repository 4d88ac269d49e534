import { printModel } from "../../domain/export/print-model";
import type { PdfExportStep, PrintJob } from "../contract";
import { annotate, pagesOfMarks } from "./annotate";
import { openPrinter, type Printer } from "./printer";

/** Names the program in the file's properties. */
const PROGRAM = "对读 Duidu";

export interface ExportProgress {
  step(name: PdfExportStep): void;
  readonly signal: AbortSignal;
}

export interface ExportedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Annotations of the document. */
  readonly annotations: number;
  /** Those of them whose passage is not found in the present text. */
  readonly unplaced: number;
}

/**
 * Prints a document and puts its annotations on the pages as real ones. `null`
 * when cancelled; whatever happens, no window is left behind.
 */
export async function exportPdf(
  job: PrintJob,
  { step, signal }: ExportProgress,
): Promise<ExportedPdf | null> {
  const { title, entries, front } = printModel(job.document, job.annotations);
  if (signal.aborted) return null;
  const printer = openPrinter(job);
  const close = () => void printer.close();
  signal.addEventListener("abort", close);
  try {
    step("typesetting");
    await printer.typeset();
    step("printing");
    const printed = await printWithPages(printer, job.appendix && entries.length > 0, signal);
    if (printed === null || signal.aborted) return null;
    step("annotating");
    const { bytes, pages } = await annotate(printed, entries, {
      title,
      author: front.issuers.join("、"),
      program: PROGRAM,
      time: new Date(job.printedAt),
    });
    if (signal.aborted) return null;
    const unplaced = entries.filter(({ place }) => place === null).length;
    return { bytes, pages, annotations: entries.length, unplaced };
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

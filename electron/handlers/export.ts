import { basename } from "node:path";
import { BrowserWindow, dialog, shell, type WebContents } from "electron";
import { fail, ok, type Result } from "../../domain/result";
import { eventChannel } from "../channels";
import type { PdfExportOutcome, PdfExportRequest, PdfExportStep } from "../contract";
import { writeAtomically } from "../files/atomic-write";
import { fileFailure } from "../files/file-failure";
import type { BundledLibrary } from "../files/library-file";
import { exportPdf } from "../pdf/export-pdf";
import { printJobOf } from "../pdf/print-jobs";
import { handle } from "./handle";
import { noArguments, pdfExportArguments } from "./schemas";

/** Characters that a file name may not hold on Windows. */
const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|]/g;

export function setupExportHandlers(library: BundledLibrary): void {
  let running: AbortController | null = null;
  let lastPath: string | null = null;

  handle("exportPdf", pdfExportArguments, async (sender, request) => {
    if (running !== null) return fail("export-running");
    running = new AbortController();
    try {
      const outcome = await saveAs(sender, library, request, running.signal);
      if (outcome.ok && outcome.value.kind === "saved") lastPath = outcome.value.path;
      return outcome;
    } finally {
      running = null;
    }
  });
  handle("cancelExport", noArguments, () => {
    running?.abort();
    return ok(null);
  });
  handle("revealExport", noArguments, () => {
    if (lastPath === null) return fail("nothing-exported");
    shell.showItemInFolder(lastPath);
    return ok(null);
  });
  handle("printJob", noArguments, (sender) => {
    const job = printJobOf(sender.id);
    return job === null ? fail("nothing-to-print") : ok(job);
  });
}

async function saveAs(
  sender: WebContents,
  library: BundledLibrary,
  request: PdfExportRequest,
  signal: AbortSignal,
): Promise<Result<PdfExportOutcome>> {
  const opened = await library.open(request.documentId);
  if (!opened.ok) return opened;
  const document = opened.value;
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null) return fail("refused", "exportPdf");
  const name = `${document.title}${document.edition === null ? "" : `（${document.edition}）`}.pdf`;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name.replaceAll(FORBIDDEN_IN_NAMES, "_"),
    filters: [{ name: "PDF", extensions: ["pdf"] }],
  });
  if (canceled || filePath === "") return ok({ kind: "cancelled" });

  const step = (name: PdfExportStep) => sender.send(eventChannel("exportStep"), name);
  const job = {
    document,
    annotations: request.annotations,
    appendix: request.appendix,
    printedAt: new Date().toISOString(),
  };
  const printed = await exportPdf(job, { step, signal });
  if (printed === null) return ok({ kind: "cancelled" });
  step("saving");
  try {
    await writeAtomically(filePath, printed.bytes);
  } catch (error) {
    return fileFailure(error, basename(filePath));
  }
  return ok({ kind: "saved", path: filePath, pages: printed.pages, unplaced: printed.unplaced });
}

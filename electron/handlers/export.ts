import { shell, type WebContents } from "electron";
import { fail, ok, type Result } from "../../domain/result";
import { eventChannel } from "../channels";
import type { PdfExportOutcome, PdfExportRequest, PdfExportStep, SaveOutcome } from "../contract";
import { type ExportProgress, exportPdf, printReport } from "../pdf/export-pdf";
import { printJobOf } from "../pdf/print-jobs";
import { handle } from "./handle";
import { fileSaveArguments, reportPrintArguments } from "./report-schemas";
import { type SavedAs, saveAs } from "./save-as";
import { noArguments, pdfExportArguments } from "./schemas";

export function setupExportHandlers(): void {
  let running: AbortController | null = null;
  let lastPath: string | null = null;

  /** Runs one export at a time and remembers where its file went. */
  const exclusively = async <T extends SaveOutcome>(
    run: (signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (running !== null) return fail("export-running");
    running = new AbortController();
    try {
      const outcome = await run(running.signal);
      if (outcome.ok && outcome.value.kind === "saved") lastPath = outcome.value.path;
      return outcome;
    } finally {
      running = null;
    }
  };

  handle("exportPdf", pdfExportArguments, (sender, request) =>
    exclusively((signal) => saveDocument(sender, request, progressOf(sender, signal))),
  );
  handle("saveFile", fileSaveArguments, (sender, { suggestedName, format, bytes }) =>
    exclusively(async () =>
      pathOf(await saveAs(sender, { suggestedName, format, make: async () => ({ bytes }) })),
    ),
  );
  handle("printReport", reportPrintArguments, (sender, { suggestedName, report }) =>
    exclusively(async (signal) => {
      const make = () => printReport(report, progressOf(sender, signal));
      return pathOf(await saveAs(sender, { suggestedName, format: "pdf", make }));
    }),
  );
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

function progressOf(sender: WebContents, signal: AbortSignal): ExportProgress {
  const step = (name: PdfExportStep) => sender.send(eventChannel("exportStep"), name);
  return { step, signal };
}

async function saveDocument(
  sender: WebContents,
  request: PdfExportRequest,
  progress: ExportProgress,
): Promise<Result<PdfExportOutcome>> {
  const { document } = request;
  const printedAt = new Date().toISOString();
  const saved = await saveAs(sender, {
    suggestedName: `${document.title}${document.edition === null ? "" : `（${document.edition}）`}`,
    format: "pdf",
    make: async () => {
      const printed = await exportPdf({ kind: "document", ...request, printedAt }, progress);
      if (printed !== null) progress.step("saving");
      return printed;
    },
  });
  if (!saved.ok) return saved;
  if (saved.value.kind === "cancelled") return ok({ kind: "cancelled" });
  const { path, made } = saved.value;
  return ok({ kind: "saved", path, pages: made.pages, unplaced: made.unplaced });
}

/** What the window is told of a save: where the file is, not what is in it. */
function pathOf(saved: Result<SavedAs<unknown>>): Result<SaveOutcome> {
  if (!saved.ok) return saved;
  const { value } = saved;
  return ok(value.kind === "saved" ? { kind: "saved", path: value.path } : value);
}

import type { BrowserWindow } from "electron";
import type { PrintJob } from "../contract";
import { createPrintWindow, PRINT_PAGE } from "../windows/print-window";
import { forgetPrintJob, setPrintJob } from "./print-jobs";

/** Longest wait for the page to be set, in milliseconds. Hundreds of pages take seconds. */
const TYPESETTING_LIMIT = 120_000;

/** A set page, in a hidden window. */
export interface Printer {
  /** Sets the page; done when its fonts are loaded. */
  typeset(): Promise<void>;
  /** Writes into the list of annotations on which page each number stands. */
  showPages(pages: Readonly<Record<number, number>>): Promise<void>;
  print(): Promise<Uint8Array>;
  /** Closes the window, also in the middle of something, which then fails. */
  close(): void;
}

export function openPrinter(job: PrintJob): Printer {
  const window = createPrintWindow();
  const { id } = window.webContents;
  setPrintJob(id, job);
  const gone = failureOf(window);
  const run = <T>(script: string): Promise<T> =>
    Promise.race([window.webContents.executeJavaScript(script) as Promise<T>, gone]);
  return {
    typeset: () =>
      withinLimit(
        Promise.race([window.loadURL(PRINT_PAGE), gone]).then(() => run("duiduPrint.ready")),
      ),
    showPages: (pages) => run(`duiduPrint.showPages(${JSON.stringify(pages)})`),
    print: () =>
      Promise.race([
        window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          // The outline comes from the tags: without them it is empty.
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
        gone,
      ]),
    close: () => {
      forgetPrintJob(id);
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** Never done; fails when the window or its page comes to an end. */
function failureOf(window: BrowserWindow): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    window.webContents.once("render-process-gone", (_event, { reason }) =>
      reject(new Error(`The print page ended unexpectedly: ${reason}.`)),
    );
    window.once("closed", () => reject(new Error("The print window was closed.")));
  });
  // Heard or not: whoever waits for the page races against it.
  failure.catch(() => undefined);
  return failure;
}

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The page was not set within ${TYPESETTING_LIMIT / 1000} seconds.`)),
      TYPESETTING_LIMIT,
    );
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

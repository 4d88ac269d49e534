import type { BrowserWindow, PrintToPDFOptions } from "electron";
import type { PrintJob } from "../contract";
import { createPrintWindow, PRINT_PAGE } from "../windows/print-window";
import { forgetPrintJob, setPrintJob } from "./print-jobs";

/** Longest wait for the page to be set, in milliseconds. Hundreds of pages take seconds. */
const TYPESETTING_LIMIT = 120_000;

const PRINT_OPTIONS: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  // The outline comes from the tags: without them it is empty.
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** A set page, in a hidden window. */
export interface Printer {
  /** Sets the page; done when its fonts are loaded. */
  typeset(): Promise<void>;
  /** Writes into the list of annotations on which page each number stands. */
  showPages(pages: Readonly<Record<number, number>>): Promise<void>;
  print(): Promise<Uint8Array>;
  /**
   * Closes the window; what it was doing fails. Only a print is waited for: in
   * a program that closed a window under one, every later print fails.
   */
  close(): Promise<void>;
}

export function openPrinter(job: PrintJob): Printer {
  const window = createPrintWindow();
  const { id } = window.webContents;
  setPrintJob(id, job);
  const gone = failureOf(window);
  let printing: Promise<Uint8Array> | null = null;
  const run = <T>(script: string): Promise<T> =>
    Promise.race([window.webContents.executeJavaScript(script) as Promise<T>, gone]);
  return {
    typeset: () =>
      withinLimit(
        Promise.race([window.loadURL(PRINT_PAGE), gone]).then(() => run("duiduPrint.ready")),
      ),
    showPages: (pages) => run(`duiduPrint.showPages(${JSON.stringify(pages)})`),
    print: () => {
      printing = Promise.race([window.webContents.printToPDF(PRINT_OPTIONS), gone]);
      return printing;
    },
    close: async () => {
      await Promise.allSettled([printing]);
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

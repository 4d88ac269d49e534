import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { printModel } from "../../../domain/export/print-model";
import type { PrintHandle, PrintJob } from "../../../electron/contract";
import { bridge } from "../../bridge/bridge";
import "../../ui/fonts.css";
import { fontsLoaded } from "./fonts-loaded";
import { PrintPage } from "./PrintPage";
import { showPages } from "./page-references";
import { ReportPage } from "./ReportPage";
import "./sheet.css";
import "./text.css";
import "./appendix.css";
import "./report.css";

declare global {
  interface Window {
    /** What the main process calls in this page. */
    duiduPrint: PrintHandle;
  }
}

/** Sets the page; done when every font it uses is there. */
async function typeset(): Promise<void> {
  const job = await bridge.printJob();
  if (!job.ok) throw new Error(`The print page was not told what to print: ${job.error.reason}.`);
  const { title, page } = pageOf(job.value);
  document.title = title;
  const root = document.getElementById("page");
  if (root === null) throw new Error("The print page has no element #page.");
  flushSync(() => {
    createRoot(root).render(page);
  });
  await fontsLoaded();
}

function pageOf(job: PrintJob): { readonly title: string; readonly page: ReactNode } {
  if (job.kind === "report") {
    return { title: job.report.title, page: <ReportPage report={job.report} /> };
  }
  const model = printModel(job.document, job.annotations, job.titles);
  const { appendix, colourNames, printedAt } = job;
  return {
    title: model.title,
    page: <PrintPage {...{ model, appendix, colourNames, printedAt }} />,
  };
}

window.duiduPrint = { ready: typeset(), showPages };

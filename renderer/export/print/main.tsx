import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { printModel } from "../../../domain/export/print-model";
import type { PrintHandle } from "../../../electron/contract";
import { bridge } from "../../bridge/bridge";
import "../../ui/fonts.css";
import { fontsLoaded } from "./fonts-loaded";
import { PrintPage } from "./PrintPage";
import { showPages } from "./page-references";
import "./sheet.css";
import "./text.css";
import "./appendix.css";

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
  const { document: printed, annotations, appendix, printedAt } = job.value;
  const model = printModel(printed, annotations);
  document.title = model.title;
  const root = document.getElementById("page");
  if (root === null) throw new Error("The print page has no element #page.");
  flushSync(() => {
    createRoot(root).render(<PrintPage model={model} appendix={appendix} printedAt={printedAt} />);
  });
  await fontsLoaded();
}

window.duiduPrint = { ready: typeset(), showPages };

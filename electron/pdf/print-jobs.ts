import type { PrintJob } from "../contract";

/** What each hidden print page is to typeset, by the id of its web contents. */
const jobs = new Map<number, PrintJob>();

export function setPrintJob(webContentsId: number, job: PrintJob): void {
  jobs.set(webContentsId, job);
}

export function printJobOf(webContentsId: number): PrintJob | null {
  return jobs.get(webContentsId) ?? null;
}

export function forgetPrintJob(webContentsId: number): void {
  jobs.delete(webContentsId);
}

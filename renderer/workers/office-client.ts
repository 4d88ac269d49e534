import { type Remote, wrap } from "comlink";
import type { OfficeFormat } from "../../domain/export/report-format";
import type { TableReport } from "../../domain/export/table-report";
import { fail, type Result } from "../../domain/result";
import type { OfficeService } from "./office/service";

/** The maker of files as the window sees it. No promise is ever rejected. */
export interface OfficeClient {
  make(report: TableReport, format: OfficeFormat): Promise<Result<Uint8Array<ArrayBuffer>>>;
}

/** Starts the worker that makes files of reports. It lives as long as the window. */
export function startOffice(): OfficeClient {
  const worker = new Worker(new URL("./office.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("messageerror", () => resolve("A message could not be read."));
  });
  return connectOffice(wrap<OfficeService>(worker), broken);
}

/**
 * A client of a service that runs elsewhere.
 *
 * @param broken resolves, with a message, when the service cannot answer any more
 */
export function connectOffice(
  service: Remote<OfficeService>,
  broken: Promise<string>,
): OfficeClient {
  const unavailable = broken.then((message) => fail("report-not-made", message));
  return {
    make: (report, format) =>
      Promise.race([service.make(report, format), unavailable]).catch((error: unknown) =>
        fail("report-not-made", error instanceof Error ? error.message : String(error)),
      ),
  };
}

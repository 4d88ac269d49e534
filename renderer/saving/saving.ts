import type { ReportFormat } from "../../domain/export/report-format";
import type { TableReport } from "../../domain/export/table-report";
import type { Result } from "../../domain/result";
import type { SaveOutcome } from "../../electron/contract";
import { bridge } from "../bridge/bridge";
import { type OfficeClient, startOffice } from "../workers/office-client";

let client: OfficeClient | null = null;

/** Makes a file of a report and asks the user where it shall be; the name has no extension. */
export async function saveReport(
  report: TableReport,
  format: ReportFormat,
  suggestedName: string,
): Promise<Result<SaveOutcome>> {
  if (format === "pdf") return bridge.printReport({ suggestedName, report });
  client ??= startOffice();
  const made = await client.make(report, format);
  return made.ok ? bridge.saveFile({ suggestedName, format, bytes: made.value }) : made;
}

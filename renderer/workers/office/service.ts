import { transfer } from "comlink";
import type { OfficeFormat } from "../../../domain/export/report-format";
import { misfitOf, type TableReport } from "../../../domain/export/table-report";
import { ok, type Result } from "../../../domain/result";
import { csvOf } from "./csv";
import { docxOf } from "./docx";
import { xlsxOf } from "./xlsx";

/** Makes files of reports. */
export interface OfficeService {
  make(report: TableReport, format: OfficeFormat): Promise<Result<Uint8Array<ArrayBuffer>>>;
}

type Writer = (report: TableReport) => Promise<Uint8Array<ArrayBuffer>>;

const WRITERS: Readonly<Record<OfficeFormat, Writer>> = {
  docx: docxOf,
  xlsx: xlsxOf,
  csv: async (report) => csvOf(report),
};

export function createOfficeService(): OfficeService {
  return {
    make: async (report, format) => {
      const misfit = misfitOf(report);
      if (misfit !== null) throw new Error(misfit);
      const bytes = await WRITERS[format](report);
      return transfer(ok(bytes), [bytes.buffer]);
    },
  };
}

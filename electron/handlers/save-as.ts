import { basename } from "node:path";
import { BrowserWindow, dialog, type WebContents } from "electron";
import type { ExchangeFormat } from "../../domain/exchange/file-format";
import type { ReportFormat } from "../../domain/export/report-format";
import { fail, ok, type Result } from "../../domain/result";
import { writeAtomically } from "../files/atomic-write";
import { fileFailure } from "../files/file-failure";

/** Characters that a file name may not hold on Windows. */
const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|\r\n\t]/g;

/** What the dialog calls each kind of file: names of products, the same in every language. */
const FILTER_NAMES: Readonly<Record<ReportFormat | ExchangeFormat, string>> = {
  docx: "Word",
  xlsx: "Excel",
  csv: "CSV",
  pdf: "PDF",
  duidu: "Duidu",
  jsonld: "W3C JSON-LD",
};

/** A file to be: its name without extension, its kind, and its bytes once it is wanted. */
export interface Draft<T> {
  readonly suggestedName: string;
  readonly format: ReportFormat | ExchangeFormat;
  /** `null` when cancelled. */
  make(): Promise<T | null>;
}

export type SavedAs<T> =
  | { readonly kind: "saved"; readonly path: string; readonly made: T }
  | { readonly kind: "cancelled" };

/** Asks where the file shall be, then makes it and writes it there whole. */
export async function saveAs<T extends { readonly bytes: Uint8Array }>(
  sender: WebContents,
  { suggestedName, format, make }: Draft<T>,
): Promise<Result<SavedAs<T>>> {
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null) return fail("refused", "saveAs");
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${suggestedName.replaceAll(FORBIDDEN_IN_NAMES, "_")}.${format}`,
    filters: [{ name: FILTER_NAMES[format], extensions: [format] }],
  });
  if (canceled || filePath === "") return ok({ kind: "cancelled" });
  const made = await make();
  if (made === null) return ok({ kind: "cancelled" });
  try {
    await writeAtomically(filePath, made.bytes);
  } catch (error) {
    return fileFailure(error, basename(filePath));
  }
  return ok({ kind: "saved", path: filePath, made });
}

import { fail, ok, type Result } from "../../../domain/result";
import type { SourceFormat } from "./source-text";

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  xhtml: "html",
  mht: "mht",
  mhtml: "mht",
  docx: "docx",
  pdf: "pdf",
};

/** Formats of other programs that a user can save anew as one that is read. */
const FORMER_FORMATS: ReadonlySet<string> = new Set(["doc", "wps", "rtf", "odt", "ofd", "pages"]);

const PDF_MARK = "%PDF-";

/** Bytes at the start of a PDF in which its mark stands at the latest; the format's readers agree on 1024. */
const PDF_MARK_WITHIN = 1024;

/** True for the name of a file that may hold a document. */
export function isDocumentName(name: string): boolean {
  return Object.hasOwn(FORMATS, extensionOf(name));
}

/** True for the name of a file whose document can be read once it is saved as another kind. */
export function isFormerDocumentName(name: string): boolean {
  return FORMER_FORMATS.has(extensionOf(name));
}

/** True for the name of a file that may be a pack of documents. */
export function isPackName(name: string): boolean {
  return extensionOf(name) === "zip";
}

/**
 * What a file is, by its name; where its first bytes are those of a PDF, that
 * counts, since browsers save downloads under any name.
 */
export function formatOf(name: string, bytes: Uint8Array): Result<SourceFormat> {
  const extension = extensionOf(name);
  const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  if (format !== undefined && format !== "docx" && startsAsPdf(bytes)) return ok("pdf");
  if (format !== undefined) return ok(format);
  return fail(isFormerDocumentName(name) ? "save-as-docx" : "unknown-format", name);
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function startsAsPdf(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, PDF_MARK.length));
  return start === PDF_MARK;
}

/** True where the bytes can be a PDF at all. */
export function hasPdfMark(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, PDF_MARK_WITHIN)).includes(PDF_MARK);
}

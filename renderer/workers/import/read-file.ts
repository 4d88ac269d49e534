import { fail, ok, type Result } from "../../../domain/result";
import { readDocx } from "./docx/read-docx";
import { formatOf } from "./format";
import { readHtml } from "./html/read-html";
import { MOST_FILE_BYTES, MOST_TEXT_LENGTH } from "./limits";
import { readMht } from "./mht/read-mht";
import { type CMapSource, fetchCMap } from "./pdf/cmap-source";
import { readPdf } from "./pdf/read-pdf";
import { sha256 } from "./sha256";
import type { Encoding, ReadText, SourceFormat, SourceText } from "./source-text";
import { readPlain } from "./text/read-plain";

export interface ReadOptions {
  /** What the user says the encoding is, in place of what is found. */
  readonly encoding?: Encoding;
  /** Where character maps for PDF files come from; the program's own files where it is not given. */
  readonly cmaps?: CMapSource;
}

/**
 * Reads a file of any importable format as text. Runs in a worker of the window
 * and in Node alike.
 *
 * @param name the file's name; its extension tells the format, and failures quote it
 * @returns fails with `empty-file`, `too-large`, `unknown-format`, `save-as-docx`, `not-a-docx`,
 *   `password-protected`, `no-text-layer`, `unreadable-text`, `no-text`, `damaged-file`,
 *   `unsafe-archive` or `too-many-entries`
 */
export async function readFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions = {},
): Promise<Result<SourceText>> {
  if (bytes.length === 0) return fail("empty-file", name);
  if (bytes.length > MOST_FILE_BYTES) return fail("too-large", name);
  const format = formatOf(name, bytes);
  if (!format.ok) return format;
  const read = await readAs(format.value, name, bytes, options);
  if (!read.ok) return read;
  const { text } = read.value;
  if (text.length > MOST_TEXT_LENGTH) return fail("too-large", name);
  if (text.trim() === "") return fail("no-text", name);
  return ok({ ...read.value, sha256: await sha256(bytes) });
}

function readAs(
  format: SourceFormat,
  name: string,
  bytes: Uint8Array,
  { encoding, cmaps = fetchCMap }: ReadOptions,
): Result<ReadText> | Promise<Result<ReadText>> {
  switch (format) {
    case "txt":
    case "md":
      return readPlain(name, bytes, format, encoding);
    case "html":
      return readHtml(name, bytes, encoding);
    case "mht":
      return readMht(name, bytes, encoding);
    case "docx":
      return readDocx(name, bytes);
    case "pdf":
      return readPdf(name, bytes, cmaps);
  }
}

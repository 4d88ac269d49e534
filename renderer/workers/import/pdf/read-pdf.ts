import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { fail, ok, type Result } from "../../../../domain/result";
import { hasPdfMark } from "../format";
import { MOST_TEXT_LENGTH } from "../limits";
import type { ReadText, SourceProperties } from "../source-text";
import { likeness } from "../text/likeness";
import type { CMapSource } from "./cmap-source";
import { withIndents } from "./indents";
import { withPdf } from "./open-pdf";
import { pageItems } from "./page-items";
import { type PageLine, pageLines } from "./page-lines";
import { readingOrder } from "./reading-order";

/** With fewer letters a page, what text there is are page numbers or a stamp on a scan. */
const LEAST_LETTERS_A_PAGE = 4;

/** Below this a text layer was made without the characters behind its glyphs. */
const LEAST_LIKENESS = -1;
const JUDGED_LENGTH = 20_000;

const LETTERS = /[\p{L}]/gu;

/**
 * Reads the text layer of a PDF: the lines of a page parted by \n, pages by \f.
 * A line that begins a paragraph by an indent keeps it as two full-width
 * blanks; joining lines and dropping page numbers is cleaning's business.
 */
export function readPdf(
  name: string,
  bytes: Uint8Array,
  cmaps: CMapSource,
): Promise<Result<ReadText>> {
  if (!hasPdfMark(bytes)) return Promise.resolve(fail("damaged-file", name));
  return withPdf(name, bytes, cmaps, async (pdf) => {
    const pages = await readPages(pdf);
    if (pages === null) return fail("too-large", name);
    const text = withIndents(pages)
      .map((lines) => lines.join("\n"))
      .join("\f");
    if (countLetters(text) < LEAST_LETTERS_A_PAGE * pages.length)
      return fail("no-text-layer", name);
    if (likeness(text.slice(0, JUDGED_LENGTH)) < LEAST_LIKENESS)
      return fail("unreadable-text", name);
    const properties = await readProperties(pdf);
    return ok({ format: "pdf", text, encoding: null, pages: pages.length, properties });
  });
}

/** `null` where the text is longer than a document can be. */
async function readPages(pdf: PDFDocumentProxy): Promise<readonly (readonly PageLine[])[] | null> {
  const pages: (readonly PageLine[])[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const lines = readingOrder(pageLines(await pageItems(page)));
    page.cleanup();
    pages.push(lines);
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MOST_TEXT_LENGTH) return null;
  }
  return pages;
}

function countLetters(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}

async function readProperties(pdf: PDFDocumentProxy): Promise<SourceProperties> {
  const { info } = await pdf.getMetadata();
  const entry = (key: string): string | undefined => {
    const value: unknown = key in info ? info[key as keyof typeof info] : undefined;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const title = entry("Title");
  const author = entry("Author");
  const date = entry("CreationDate");
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}

import { PDFDocument, PDFHeader, type PDFRef } from "@cantoo/pdf-lib";
import type { AppendixEntry } from "../../domain/export/print-types";
import { annotatePage, type Written } from "./annotate-page";
import { linksOfPages } from "./marked-links";
import { repairOutline } from "./outline";
import { type PdfProperties, setProperties } from "./properties";
import { updateStructure } from "./structure";

export interface AnnotatedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The page, from 1, on which each numbered annotation of a print begins. */
export async function pagesOfMarks(printed: Uint8Array): Promise<Readonly<Record<number, number>>> {
  const pages: Record<number, number> = {};
  for (const [index, { marked }] of linksOfPages(await open(printed)).entries()) {
    for (const number of marked.flatMap(({ numbers }) => numbers)) pages[number] ??= index + 1;
  }
  return pages;
}

/**
 * Turns the links of a print (`annot:3,5` around text under annotations 3 and
 * 5) into highlights and underlines that viewers show, list and let one edit.
 * Repairs the outline and sets the file's properties.
 */
export async function annotate(
  printed: Uint8Array,
  entries: readonly AppendixEntry[],
  properties: PdfProperties,
): Promise<AnnotatedPdf> {
  const pdf = await open(printed);
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const written: Written = { first: new Map(), parts: new Map(), became: new Set() };
  const gone = new Set<PDFRef>();
  const links = linksOfPages(pdf);
  for (const [index, page] of pdf.getPages().entries()) {
    const { marked, others } = links[index] ?? { marked: [], others: [] };
    annotatePage({ pdf, page, marked, others }, byNumber, written);
    for (const { ref } of marked) if (!written.became.has(ref)) gone.add(ref);
  }
  requireAll(entries, written);
  updateStructure(pdf, written.became, gone);
  for (const ref of gone) pdf.context.delete(ref);
  repairOutline(pdf);
  setProperties(pdf, properties);
  // Chromium writes 1.4, which knows no object streams; they save half of the size.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  const bytes = await pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return { bytes, pages: links.length };
}

function open(printed: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(printed, { updateMetadata: false });
}

function requireAll(entries: readonly AppendixEntry[], { first }: Written): void {
  const lost = entries.find(({ number, place }) => place !== null && !first.has(number));
  if (lost !== undefined) {
    throw new Error(`The passage of annotation ${lost.number} (${lost.id}) was not printed.`);
  }
}

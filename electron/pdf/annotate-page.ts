import { PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef } from "@cantoo/pdf-lib";
import type { AppendixEntry } from "../../domain/export/print-types";
import type { MarkedLink, PageLinks } from "./marked-links";
import { markupAnnotation, popupOf } from "./markup";
import { bounds, joinLines } from "./rectangle";

/** What was written so far, over all pages. */
export interface Written {
  /** The annotation's part on the page where it begins, by its number. */
  readonly first: Map<number, PDFRef>;
  /** How many parts an annotation has, by its number. */
  readonly parts: Map<number, number>;
  /** Links that became an annotation. */
  readonly became: Set<PDFRef>;
}

/** A page of a print with its links. */
export interface LinkedPage extends PageLinks {
  readonly pdf: PDFDocument;
  readonly page: PDFPage;
}

/** Puts annotations on a page where it has marked links, and leaves its other links. */
export function annotatePage(
  linked: LinkedPage,
  entries: ReadonlyMap<number, AppendixEntry>,
  written: Written,
): void {
  const { pdf, page, marked, others } = linked;
  if (marked.length === 0) return;
  const annotations: PDFRef[] = [];
  for (const [number, links] of byAnnotation(marked)) {
    const entry = entries.get(number);
    if (entry === undefined) {
      throw new Error(`The print has a passage of annotation ${number}, which was not asked for.`);
    }
    annotations.push(...writePart(linked, entry, links, written));
  }
  page.node.set(PDFName.of("Annots"), pdf.context.obj([...others, ...annotations]));
}

/** Writes the part of an annotation that is on one page, with the window for its comment. */
function writePart(
  { pdf, page }: LinkedPage,
  entry: AppendixEntry,
  links: readonly MarkedLink[],
  { first, parts, became }: Written,
): readonly PDFRef[] {
  const { number, comment } = entry;
  const part = (parts.get(number) ?? 0) + 1;
  parts.set(number, part);
  const lines = joinLines(links.map(({ rectangle }) => rectangle));
  const markup = markupAnnotation(pdf.context, { entry, lines, page: page.ref, part });
  const ref = place(pdf, markup, links, became);
  const beginning = first.get(number);
  if (beginning === undefined) {
    first.set(number, ref);
  } else {
    // What goes on on the next page is one annotation to the viewer (ISO 32000-1, 12.5.6.2).
    markup.set(PDFName.of("IRT"), beginning);
    markup.set(PDFName.of("RT"), PDFName.of("Group"));
  }
  if (comment === null) return [ref];
  const popup = pdf.context.register(popupOf(pdf.context, ref, bounds(lines), page.getWidth()));
  markup.set(PDFName.of("Popup"), popup);
  return [ref, popup];
}

/** The links of a page by annotation, in the order in which the annotations begin. */
function byAnnotation(marked: readonly MarkedLink[]): ReadonlyMap<number, readonly MarkedLink[]> {
  const groups = new Map<number, MarkedLink[]>();
  for (const link of marked) {
    for (const number of link.numbers) {
      const group = groups.get(number);
      if (group === undefined) groups.set(number, [link]);
      else group.push(link);
    }
  }
  return groups;
}

/** Puts a markup in the place of one of its links, whose text the structure tree then keeps. */
function place(
  pdf: PDFDocument,
  markup: PDFDict,
  links: readonly MarkedLink[],
  became: Set<PDFRef>,
): PDFRef {
  const free = links.find(({ ref }) => !became.has(ref));
  if (free === undefined) return pdf.context.register(markup);
  const key = PDFName.of("StructParent");
  const structParent = pdf.context.lookup(free.ref, PDFDict).get(key);
  if (structParent !== undefined) markup.set(key, structParent);
  pdf.context.assign(free.ref, markup);
  became.add(free.ref);
  return free.ref;
}

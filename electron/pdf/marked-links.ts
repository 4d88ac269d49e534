import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { Rectangle } from "./rectangle";

/** A link the print page put around annotated text: one line of it, or a part of one. */
export interface MarkedLink {
  readonly ref: PDFRef;
  /** Numbers of the annotations over it. */
  readonly numbers: readonly number[];
  readonly rectangle: Rectangle;
}

/** The links of one page, apart by what they are. */
export interface PageLinks {
  readonly marked: readonly MarkedLink[];
  /** What else the page has for annotations, such as links to other places. */
  readonly others: readonly PDFRef[];
}

const MARK = /^annot:(\d+(?:,\d+)*)$/;

export function linksOfPages(pdf: PDFDocument): readonly PageLinks[] {
  return pdf.getPages().map((page) => {
    const refs = (page.node.Annots()?.asArray() ?? []).filter((one) => one instanceof PDFRef);
    const links = refs.map((ref) => ({ ref, link: markedLink(pdf, ref) }));
    return {
      marked: links.flatMap(({ link }) => (link === null ? [] : [link])),
      others: links.flatMap(({ ref, link }) => (link === null ? [ref] : [])),
    };
  });
}

/** `null` where the annotation is not a link of ours. */
function markedLink(pdf: PDFDocument, ref: PDFRef): MarkedLink | null {
  const annotation = pdf.context.lookupMaybe(ref, PDFDict);
  const action = annotation?.lookupMaybe(PDFName.of("A"), PDFDict);
  const address = action?.lookupMaybe(PDFName.of("URI"), PDFString)?.asString();
  const numbers = MARK.exec(address ?? "")?.[1];
  if (annotation === undefined || numbers === undefined) return null;
  const { x, y, width, height } = annotation.lookup(PDFName.of("Rect"), PDFArray).asRectangle();
  return {
    ref,
    numbers: numbers.split(",").map(Number),
    rectangle: { left: x, bottom: y, right: x + width, top: y + height },
  };
}

import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";

const name = (key: string) => PDFName.of(key);

/**
 * Brings the structure tree in step with links that became annotations: their
 * elements are called annotations, and references to links that are gone leave
 * the tree.
 */
export function updateStructure(
  pdf: PDFDocument,
  became: ReadonlySet<PDFRef>,
  gone: ReadonlySet<PDFRef>,
): void {
  for (const [, element] of pdf.context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(name("S")) !== name("Link")) continue;
    const children = element.lookup(name("K"));
    if (!(children instanceof PDFArray)) continue;
    let isOurs = false;
    for (let index = children.size() - 1; index >= 0; index--) {
      const link = linkOf(children.lookup(index));
      if (link === null) continue;
      if (gone.has(link)) children.remove(index);
      isOurs ||= gone.has(link) || became.has(link);
    }
    if (isOurs) element.set(name("S"), name("Annot"));
  }
}

/** The annotation an object reference of the tree points to; `null` for other children. */
function linkOf(child: unknown): PDFRef | null {
  if (!(child instanceof PDFDict) || child.get(name("Type")) !== name("OBJR")) return null;
  const link = child.get(name("Obj"));
  return link instanceof PDFRef ? link : null;
}

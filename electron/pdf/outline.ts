import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from "@cantoo/pdf-lib";

/** Outline entries down to this level are shown open: the title, with its chapters below it. */
const OPEN_LEVELS = 1;

const name = (key: string) => PDFName.of(key);

/**
 * Mends the outline Chromium writes, in which every entry names itself as its
 * parent and none its predecessor (ISO 32000-1, 12.3.3): some viewers show such
 * an outline in part or not at all. Returns how many entries there are.
 */
export function repairOutline(pdf: PDFDocument): number {
  const ref = pdf.catalog.get(name("Outlines"));
  if (!(ref instanceof PDFRef)) return 0;
  const root = pdf.context.lookup(ref, PDFDict);
  const { total, visible } = repairChildren(pdf, ref, root, 1);
  root.set(name("Count"), PDFNumber.of(visible));
  return total;
}

interface Counts {
  /** Entries below one, at all depths. */
  readonly total: number;
  /** Those of them that show when it is open. */
  readonly visible: number;
}

function repairChildren(pdf: PDFDocument, parent: PDFRef, above: PDFDict, level: number): Counts {
  let total = 0;
  let visible = 0;
  let previous: PDFRef | null = null;
  let at = above.get(name("First"));
  while (at instanceof PDFRef) {
    const entry = pdf.context.lookup(at, PDFDict);
    entry.set(name("Parent"), parent);
    if (previous === null) entry.delete(name("Prev"));
    else entry.set(name("Prev"), previous);
    const below = repairChildren(pdf, at, entry, level + 1);
    const isOpen = level <= OPEN_LEVELS;
    // A negative count says that the entry is shown closed.
    if (below.total === 0) entry.delete(name("Count"));
    else entry.set(name("Count"), PDFNumber.of(isOpen ? below.visible : -below.visible));
    total += 1 + below.total;
    visible += 1 + (isOpen ? below.visible : 0);
    previous = at;
    at = entry.get(name("Next"));
  }
  if (previous !== null) above.set(name("Last"), previous);
  return { total, visible };
}

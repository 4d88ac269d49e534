import type { DocumentInfo } from "../document/document";

type Known = Pick<DocumentInfo, "id" | "work">;

/** Ids of the two documents that are collated. */
export interface EditionPair {
  readonly a: string;
  readonly b: string;
}

/**
 * The pair to collate: the one chosen before as far as it is still there; else
 * two editions of one work; else any two. `null` where there is one document
 * only, or none.
 */
export function editionPair(
  documents: readonly Known[],
  chosen: Partial<EditionPair>,
): EditionPair | null {
  if (documents.length < 2) return null;
  const has = (id: string | undefined) => documents.some((one) => one.id === id);
  const { a, b } = chosen;
  if (a !== undefined && has(a)) {
    if (b !== undefined && has(b)) return { a, b };
    const partner = partnerOf(documents, a);
    if (partner !== null) return { a, b: partner };
  }
  const first =
    documents.find(({ id }) => editionsBeside(documents, id).length > 0) ?? documents[0];
  const partner = first === undefined ? null : partnerOf(documents, first.id);
  return first === undefined || partner === null ? null : { a: first.id, b: partner };
}

/** Another edition of the same work, else any other document. */
function partnerOf(documents: readonly Known[], id: string): string | null {
  const others = documents.filter((one) => one.id !== id);
  return (editionsBeside(documents, id)[0] ?? others[0])?.id ?? null;
}

function editionsBeside(documents: readonly Known[], id: string): readonly Known[] {
  const work = documents.find((one) => one.id === id)?.work;
  return documents.filter((one) => one.id !== id && one.work === work);
}

import type { Document } from "../../domain/document/document";
import type { WorkChoice } from "./FactsForm";
import type { LibraryItem } from "./library";

/** The works of the library, each under the title of its first document; a new document's own comes last. */
export function worksOf(
  items: readonly LibraryItem[],
  added: Document | null = null,
): readonly WorkChoice[] {
  const works = new Map<string, string>();
  for (const { document } of [...items, ...(added === null ? [] : [{ document: added }])]) {
    if (!works.has(document.work)) works.set(document.work, document.title);
  }
  // A field that chooses by title cannot tell two works of one title apart.
  const taken = new Set<string>();
  return [...works].map(([id, title]) => {
    const name = taken.has(title) ? `${title}（${id}）` : title;
    taken.add(name);
    return { id, title: name };
  });
}

import type { Document } from "../../domain/document/document";
import { workNames } from "../../domain/library/work-name";
import type { LibraryItem } from "./library";

/** The works of the library by id, each with its name; those of a document that is not in it yet come last. */
export function worksOf(
  items: readonly LibraryItem[],
  added: Document | null = null,
): ReadonlyMap<string, string> {
  const documents = items.map(({ document }) => document);
  return workNames(added === null ? documents : [...documents, added]);
}

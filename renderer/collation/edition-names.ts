import type { DocumentInfo } from "../../domain/document/document";

/** Short titles of documents by their ids; those that are the same, told apart by the file they come from. */
export function editionNames(
  documents: readonly Pick<DocumentInfo, "id" | "shortTitle" | "source">[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { shortTitle } of documents) {
    counts.set(shortTitle, (counts.get(shortTitle) ?? 0) + 1);
  }
  return new Map(
    documents.map(({ id, shortTitle, source }) => [
      id,
      counts.get(shortTitle) === 1 ? shortTitle : `${shortTitle} · ${source.file}`,
    ]),
  );
}

import type { Annotation } from "../annotations/annotation";
import type { Handout } from "../handouts/handout";
import type { Note } from "../notes/note";

/** What lies in the recycle bin. */
export type BinItem =
  | { readonly kind: "note"; readonly note: Note }
  | { readonly kind: "annotation"; readonly annotation: Annotation }
  | { readonly kind: "handout"; readonly handout: Handout };

/** What of the bin is listed. */
export const BIN_KINDS = ["all", "note", "annotation", "handout"] as const;
export type BinKind = (typeof BIN_KINDS)[number];

/** What lies in the bin of all this, removed last first. */
export function binItems(
  notes: readonly Note[],
  annotations: readonly Annotation[],
  handouts: readonly Handout[],
): readonly BinItem[] {
  const items: BinItem[] = [
    ...notes.map((note) => ({ kind: "note" as const, note })),
    ...annotations.map((annotation) => ({ kind: "annotation" as const, annotation })),
    ...handouts.map((handout) => ({ kind: "handout" as const, handout })),
  ];
  return items.filter((item) => removedAt(item) !== "").sort(byRemoval);
}

/** Those of a kind that hold every one of `words`, whatever the case; `textOf` gives an item's text. */
export function fittingBinItems(
  items: readonly BinItem[],
  kind: BinKind,
  words: readonly string[],
  textOf: (item: BinItem) => string,
): readonly BinItem[] {
  const sought = words.map((word) => word.toLowerCase());
  const has = (item: BinItem) => {
    if (sought.length === 0) return true;
    const text = textOf(item).toLowerCase();
    return sought.every((word) => text.includes(word));
  };
  return items.filter((item) => (kind === "all" || item.kind === kind) && has(item));
}

export function idOf(item: BinItem): string {
  return rowOf(item).id;
}

/** ISO 8601, UTC; empty for what is not in the bin. */
export function removedAt(item: BinItem): string {
  return rowOf(item).deletedAt ?? "";
}

function rowOf(item: BinItem): Note | Annotation | Handout {
  switch (item.kind) {
    case "note":
      return item.note;
    case "annotation":
      return item.annotation;
    case "handout":
      return item.handout;
  }
}

function byRemoval(a: BinItem, b: BinItem): number {
  const [atA, atB] = [removedAt(a), removedAt(b)];
  if (atA !== atB) return atA > atB ? -1 : 1;
  return idOf(a) < idOf(b) ? -1 : 1;
}

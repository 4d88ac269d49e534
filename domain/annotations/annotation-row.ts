import { plainText } from "../rich-text/plain-text";
import type { Annotation } from "./annotation";
import type { PlacedAnnotation } from "./placed";

/** What annotations are told apart by in a list. */
export const ANNOTATION_FACETS = [
  "colour",
  "style",
  "state",
  "tag",
  "comment",
  "layer",
  "document",
  "chapter",
] as const;
export type AnnotationFacet = (typeof ANNOTATION_FACETS)[number];

/** One annotation in a list, with everything it is filtered, sorted and grouped by. */
export interface AnnotationRow {
  readonly id: string;
  readonly annotation: Annotation;
  /** The passage it is listed by: the first one in the order of documents and text. */
  readonly placed: PlacedAnnotation;
  /** The chapter it is listed under, as `chapterOf` reads it. */
  readonly chapter: string;
  /** All its passages that are in a document of the library, in the order they were chosen. */
  readonly passages: readonly PlacedAnnotation[];
  /** Its values of each facet; the empty one where it has none, so that it can be found too. */
  readonly values: Readonly<Record<AnnotationFacet, readonly string[]>>;
  /** Its quotes, present words, comment and tags, folded. */
  readonly searched: string;
}

/** The annotated passages of one document, in the order of its text. */
export interface DocumentPassages {
  readonly documentId: string;
  readonly placed: readonly PlacedAnnotation[];
  /** Heading of the chapter an offset stands under; `null` outside chapters. */
  readonly chapterAt: (offset: number) => string | null;
}

/** Between the document and the heading in the value of a chapter. */
const LEVELS = "\n";

/**
 * Lists the annotations of documents, each once, in the order of documents and
 * text. With a scope only those with a passage in that document, listed by it.
 * An annotation whose places are the same objects as at an earlier call keeps
 * its row. `fold` makes equal what a reader takes for the same.
 */
export function rowLister(
  fold: (text: string) => string,
): (documents: readonly DocumentPassages[], scope: string | null) => readonly AnnotationRow[] {
  const known = new WeakMap<PlacedAnnotation, MadeRow>();
  const made = (listed: Located, all: readonly Located[]): AnnotationRow => {
    const before = known.get(listed.placed);
    if (before !== undefined && isOf(before, all)) return before.row;
    const row = rowOf(listed, all, fold);
    known.set(listed.placed, { row, places: all.map(({ placed }) => placed) });
    return row;
  };
  return (documents, scope) => {
    const passages = passagesById(documents);
    const rows = new Map<string, AnnotationRow>();
    for (const document of documents) {
      if (scope !== null && document.documentId !== scope) continue;
      for (const placed of document.placed) {
        const { id } = placed.annotation;
        if (rows.has(id)) continue;
        const listed = { placed, document };
        rows.set(id, made(listed, passages.get(id) ?? [listed]));
      }
    }
    return [...rows.values()];
  };
}

/** A row, and the places it was made of. */
interface MadeRow {
  readonly row: AnnotationRow;
  readonly places: readonly PlacedAnnotation[];
}

function isOf({ places }: MadeRow, all: readonly Located[]): boolean {
  return places.length === all.length && all.every(({ placed }, at) => placed === places[at]);
}

/** The document and the heading of a chapter's value; the heading is empty outside chapters and of orphans. */
export function chapterOf(value: string): { readonly documentId: string; readonly title: string } {
  const [documentId = "", ...title] = value.split(LEVELS);
  return { documentId, title: title.join(LEVELS) };
}

interface Located {
  readonly placed: PlacedAnnotation;
  readonly document: DocumentPassages;
}

/** The passages of those annotations that have several, in the order of documents and text. */
function passagesById(
  documents: readonly DocumentPassages[],
): ReadonlyMap<string, readonly Located[]> {
  const byId = new Map<string, Located[]>();
  for (const document of documents) {
    for (const placed of document.placed) {
      const { id, passages } = placed.annotation;
      if (passages.length === 1) continue;
      const all = byId.get(id) ?? [];
      byId.set(id, all);
      all.push({ placed, document });
    }
  }
  return byId;
}

function rowOf(
  listed: Located,
  all: readonly Located[],
  fold: (text: string) => string,
): AnnotationRow {
  const { placed } = listed;
  const { annotation } = placed;
  const { comment, tags, colour, style, layerId } = annotation;
  const words = comment === null ? "" : plainText(comment);
  const quotes = all.flatMap(({ placed: { passage, present } }) => [
    passage.target.quote.exact,
    present ?? "",
  ]);
  const values = {
    colour: [colour],
    style: [style],
    state: unique(all.map((one) => one.placed.anchoring.state)),
    tag: tags.length === 0 ? [""] : tags,
    comment: [words === "" ? "without" : "with"],
    layer: [layerId ?? ""],
    document: unique(all.map(({ document }) => document.documentId)),
    chapter: unique(all.map(chapterValue)),
  };
  const chosenAt = ({ passage }: PlacedAnnotation) => annotation.passages.indexOf(passage);
  const passages = all.map((one) => one.placed).sort((a, b) => chosenAt(a) - chosenAt(b));
  const searched = fold([...quotes, words, ...tags].join("\n"));
  const chapter = chapterValue(listed);
  return { id: annotation.id, annotation, placed, chapter, passages, values, searched };
}

/** The chapter a passage stands in, with its document; an orphan stands in none. */
function chapterValue({ placed: { anchoring }, document }: Located): string {
  const chapter = anchoring.state === "orphan" ? null : document.chapterAt(anchoring.span.from);
  return `${document.documentId}${LEVELS}${chapter ?? ""}`;
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}

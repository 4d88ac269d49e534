import { useContext, useMemo } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { BinItem } from "../../domain/bin/bin-item";
import { handoutLines } from "../../domain/handouts/handout-lines";
import { placeName } from "../../domain/notes/cited-passage";
import { noteName } from "../../domain/notes/note";
import { plainText } from "../../domain/rich-text/plain-text";
import { noteText } from "./note-text";
import { type Sources, SourcesContext } from "./sources";

/** A passage of a removed annotation, as it was when the annotation was made. */
export interface BinnedPassage {
  readonly quote: string;
  /** `null` where the document is no longer in the library. */
  readonly title: string | null;
  readonly place: string;
}

/** The passages of an annotation, each with its document and place. */
export function binnedPassages(
  { passages }: Annotation,
  { documents }: Pick<Sources, "documents">,
): readonly BinnedPassage[] {
  return passages.map(({ target }) => {
    const document = documents.get(target.documentId);
    const quote = target.quote.exact;
    if (document === undefined) return { quote, title: null, place: "" };
    const place =
      document.textHash === target.textHash ? placeName(document, target.position.start) : "";
    return { quote, title: document.shortTitle, place };
  });
}

/** Everything that is looked at when the bin is searched for words. */
export function useBinText(): (item: BinItem) => string {
  const { documents } = useContext(SourcesContext);
  return useMemo(() => {
    const known = new Map<BinItem, string>();
    return (item) => {
      const text = known.get(item) ?? textOf(item, documents);
      known.set(item, text);
      return text;
    };
  }, [documents]);
}

function textOf(item: BinItem, documents: Sources["documents"]): string {
  if (item.kind === "note") {
    return [noteName(item.note) ?? "", ...item.note.tags, noteText(item.note)].join("\n");
  }
  if (item.kind === "handout")
    return [item.handout.title, ...handoutLines(item.handout)].join("\n");
  const { comment, tags } = item.annotation;
  const passages = binnedPassages(item.annotation, { documents });
  return [
    ...passages.flatMap(({ quote, title, place }) => [quote, title ?? "", place]),
    ...tags,
    comment === null ? "" : plainText(comment),
  ].join("\n");
}

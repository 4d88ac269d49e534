import type { Anchoring } from "../annotations/anchoring/anchoring";
import type { Annotation } from "../annotations/annotation";
import type { Incoming, IncomingSource } from "../annotations/incoming";
import { type Passage, placePassage } from "../annotations/passage";
import { passagesOn } from "../annotations/passages-on";
import type { Target } from "../annotations/target";
import type { PlacingDocument } from "../annotations/w3c-selectors";
import { textHash } from "../library/text-hash";
import { ok, type Result } from "../result";
import type { Place } from "./same";

/** Gives the document of the library that a file's source is, or `null`. */
export type DocumentOf = (source: IncomingSource) => PlacingDocument | null;

/**
 * An incoming annotation on the documents of the library, in `layerId`. One the
 * file gives no id gets one from what it says, the same each time. The error is
 * the end of a sentence.
 */
export function placeIncoming(
  { id, creator: _, passages, ...made }: Incoming,
  layerId: string | null,
  documentOf: DocumentOf,
): Result<Annotation, string> {
  const placed = passagesOn(passages, documentOf);
  if (!placed.ok) return placed;
  return ok({
    ...made,
    id: id ?? nameless(passages, made),
    passages: placed.value,
    layerId,
    deletedAt: null,
  });
}

function nameless(
  passages: Incoming["passages"],
  { style, colour, tags, comment }: Pick<Incoming, "style" | "colour" | "tags" | "comment">,
): string {
  const places = passages.map(({ source, selectors }) => [
    source,
    selectors.position,
    selectors.quote,
  ]);
  return `unnamed-${textHash(JSON.stringify([places, style, colour, tags, comment]))}`;
}

/** Where passages stand today, for documents that `placing` gives by their ids. */
export function placesIn(placing: (documentId: string) => PlacingDocument | null) {
  const anchoringOf = (passage: Passage): Anchoring | null => {
    const document = placing(passage.target.documentId);
    return document === null
      ? null
      : placePassage(passage, (target: Target) => document.placeIn(target));
  };
  return {
    /** `null` where the library has no such document. */
    anchoringOf,
    placeOf(passage: Passage): Place | null {
      const anchoring = anchoringOf(passage);
      if (anchoring === null || anchoring.state === "orphan") return null;
      return { documentId: passage.target.documentId, ...anchoring.span };
    },
  };
}

export type Places = ReturnType<typeof placesIn>;

import { type Anchoring, orphan } from "./anchoring/anchoring";
import type { Target } from "./target";

/** A passage an annotation is on. */
export interface Passage {
  /** Where it was made; never overwritten. */
  readonly target: Target;
  /** What the user decided of it after its text changed; `null` before. */
  readonly review: Review | null;
}

/**
 * The user's decision about a passage whose text changed:
 * - `accepted` the place that was found, with the words that stand there now;
 * - `moved` another place, which the user selected;
 * - `detached` no place: the annotation stays, with its old words only.
 */
export type Review =
  | {
      readonly kind: "accepted" | "moved";
      /** The place decided for: from then on the passage is looked for by it. */
      readonly target: Target;
      /** ISO 8601, UTC. */
      readonly at: string;
    }
  | { readonly kind: "detached"; readonly at: string };

/** A passage nothing was decided about. */
export function passageOf(target: Target): Passage {
  return { target, review: null };
}

/** By what a passage is looked for today: the place last decided for, else where it was made. */
export function soughtTarget({ target, review }: Passage): Target {
  return review === null || review.kind === "detached" ? target : review.target;
}

/** Where a passage stands; `placeOf` tells it of a target, or `null` while it looks. */
export function placePassage(
  passage: Passage,
  placeOf: (target: Target) => Anchoring | null,
): Anchoring | null {
  return passage.review?.kind === "detached" ? orphan("detached") : placeOf(soughtTarget(passage));
}

/** True for an annotation that has a passage in this document. */
export function isOn(
  { passages }: { readonly passages: readonly Passage[] },
  documentId: string,
): boolean {
  return passages.some(({ target }) => target.documentId === documentId);
}

import type { Annotation } from "./annotation";
import { passageOf } from "./passage";
import type { Target } from "./target";

/** An annotation as the first version of the database and its journal have it: on one passage, without tags. */
export type FirstAnnotation = Pick<
  Annotation,
  "id" | "style" | "colour" | "comment" | "createdAt" | "updatedAt"
> & { readonly target: Target };

/** Brings a stored annotation of any version to the present form; one in that form stays the same value. */
export function upgradeAnnotation(stored: Annotation | FirstAnnotation): Annotation {
  if (!("target" in stored)) return stored;
  const { id, target, style, colour, comment, createdAt, updatedAt } = stored;
  return {
    id,
    passages: [passageOf(target)],
    style,
    colour,
    tags: [],
    comment,
    layerId: null,
    createdAt,
    updatedAt,
    deletedAt: null,
  };
}

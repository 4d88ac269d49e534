import type { Document } from "../document/document";
import type { Span } from "../document/span";
import type { Annotation, Passages } from "./annotation";
import { describeTarget } from "./describe";
import type { Passage, Review } from "./passage";
import type { PlacedAnnotation } from "./placed";
import type { Target } from "./target";

/** What there is to decide of a passage whose text changed, the most doubtful first. */
export const REVIEW_GROUPS = ["changed", "orphan", "moved", "detached"] as const;
export type ReviewGroup = (typeof REVIEW_GROUPS)[number];

/** The group a passage is reviewed in; `null` where it stands as it stood, or was decided for. */
export function reviewGroupOf({ passage, anchoring }: PlacedAnnotation): ReviewGroup | null {
  if (passage.review?.kind === "detached") return "detached";
  return anchoring.state === "exact" ? null : anchoring.state;
}

/** The passages of each group, in the order given. */
export function reviewGroups(
  placed: readonly PlacedAnnotation[],
): ReadonlyMap<ReviewGroup, readonly PlacedAnnotation[]> {
  const groups = new Map<ReviewGroup, PlacedAnnotation[]>(
    REVIEW_GROUPS.map((group) => [group, []]),
  );
  for (const one of placed) {
    const group = reviewGroupOf(one);
    if (group !== null) groups.get(group)?.push(one);
  }
  return groups;
}

/** What the user decides of one passage; `null` takes an earlier decision back. */
export interface Decision {
  readonly annotationId: string;
  /** Where the passage was made: tells it from the others of a comparison note. */
  readonly made: Target;
  readonly review: Review | null;
}

/** Accepts the place that was found, with the words that stand there now; `null` where there is none. */
export function acceptance(
  document: Document,
  { annotation, passage, anchoring }: PlacedAnnotation,
  at: string,
): Decision | null {
  if (anchoring.state === "orphan") return null;
  const target = describeTarget(document, anchoring.span);
  return decision(annotation, passage, { kind: "accepted", target, at });
}

/** Moves a passage to another place, which the user selected. */
export function move(
  document: Document,
  { annotation, passage }: PlacedAnnotation,
  span: Span,
  at: string,
): Decision {
  return decision(annotation, passage, {
    kind: "moved",
    target: describeTarget(document, span),
    at,
  });
}

/** Leaves a passage without a place, with its old words. */
export function detachment({ annotation, passage }: PlacedAnnotation, at: string): Decision {
  return decision(annotation, passage, { kind: "detached", at });
}

/** Takes back what was decided: the passage is looked for by the place it was made on. */
export function withdrawal({ annotation, passage }: PlacedAnnotation): Decision {
  return decision(annotation, passage, null);
}

/** The annotation with what was decided of its passages; itself where nothing was. */
export function decided(
  annotation: Annotation,
  decisions: readonly Decision[],
  at: string,
): Annotation {
  const own = decisions.filter(({ annotationId }) => annotationId === annotation.id);
  const reviewed = annotation.passages.map((passage): Passage => {
    const found = own.find(({ made }) => isSame(made, passage.target));
    return found === undefined ? passage : { ...passage, review: found.review };
  });
  const isChanged = reviewed.some((passage, index) => passage !== annotation.passages[index]);
  if (!isChanged) return annotation;
  return { ...annotation, passages: reviewed as unknown as Passages, updatedAt: at };
}

function decision(annotation: Annotation, { target }: Passage, review: Review | null): Decision {
  return { annotationId: annotation.id, made: target, review };
}

function isSame(a: Target, b: Target): boolean {
  return (
    a.documentId === b.documentId &&
    a.textHash === b.textHash &&
    a.position.start === b.position.start &&
    a.position.end === b.position.end &&
    a.quote.exact === b.quote.exact
  );
}

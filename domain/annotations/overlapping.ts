import { contains } from "../document/span";
import type { Annotation } from "./annotation";
import type { PlacedAnnotation } from "./placed";

/** The annotations on the character at an offset, shortest passage first: one inside another comes before it. */
export function annotationsAt(
  placed: readonly PlacedAnnotation[],
  offset: number,
): readonly Annotation[] {
  const there = placed.flatMap(({ annotation, anchoring }) =>
    anchoring.state !== "orphan" && contains(anchoring.span, offset)
      ? [{ annotation, length: anchoring.span.to - anchoring.span.from }]
      : [],
  );
  const sorted = there.sort((a, b) => a.length - b.length).map(({ annotation }) => annotation);
  // A comparison note can have two passages that overlap.
  return [...new Map(sorted.map((one) => [one.id, one])).values()];
}

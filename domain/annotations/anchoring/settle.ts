import type { Span } from "../../document/span";
import type { Anchoring } from "./anchoring";
import { changeOf, textOf, turnedBy } from "./meaning";
import { type Skeleton, textSpan } from "./skeleton";

/** A text with what it is compared by. */
export interface Compared {
  readonly text: string;
  readonly skeleton: Skeleton;
}

/** A passage as it was. */
export interface Former {
  /** The words as they stood. */
  readonly quote: string;
  readonly skeleton: Skeleton;
  /** In units of `skeleton`. */
  readonly passage: Span;
}

/** The state of a passage whose words stand in `units` of the present text, in its place or not. */
export function settleSame(
  former: Former,
  present: Compared,
  units: Span,
  place: "own" | "shifted" | "relocated",
  score: number,
): Anchoring {
  const turn = turnedBy(former.skeleton.units, former.passage, present.skeleton.units, units);
  if (turn !== null) {
    const turned = textSpan(present.skeleton, turn.span);
    return { state: "changed", span: turned, score, reason: turn.reason };
  }
  const span = textSpan(present.skeleton, units);
  if (place !== "own") return { state: "moved", span, score, reason: place };
  const isToTheLetter = present.text.slice(span.from, span.to) === former.quote.trim();
  return { state: "exact", span, score, reason: isToTheLetter ? "same-words" : "width-or-spaces" };
}

/** The state of a passage in whose place other words stand, or the same among other words. */
export function settleChanged(
  former: Former,
  present: Compared,
  units: Span,
  score: number,
): Anchoring {
  const span = textSpan(present.skeleton, units);
  const now = present.text.slice(span.from, span.to);
  const isSame =
    textOf(former.skeleton.units, former.passage) === textOf(present.skeleton.units, units);
  const reason = isSame ? "surroundings" : changeOf(former.quote, now);
  return { state: "changed", span, score, reason };
}

import { commonRuns } from "../../collation/runs";
import type { Span } from "../../document/span";
import { type Anchoring, orphan } from "./anchoring";
import { wholePlaces } from "./candidates";
import { type Excerpt, type Finding, PassageFinder } from "./find-passage";
import { judge, scoreOf } from "./judge";
import { CONTEXT_REACH, certain, locate, type Mapping, togetherSize } from "./locate";
import { type Compared, type Former, settleChanged, settleSame } from "./settle";
import { significantRuns } from "./significant-runs";
import { type Skeleton, skeletonOf, unitsOf } from "./skeleton";
import { slideRuns } from "./slide-runs";

/** A passage that stands elsewhere is the same one if so many units moved together with it. */
const LEAST_MOVED = 12;
/** Reworded as well, it has to be known by so many units with its context around it, … */
const LEAST_KNOWN = 16;
/** … or by so many where most of its words are left. */
const WELL_KNOWN = 24;
const MOSTLY = 0.75;
/** Of a place so much must be new to the text: what stood there before is another passage. */
const LEAST_NEW = 0.5;

/**
 * Finds the passages of `before` in `after`, another version of the same text:
 * through the differences of the two, and where a passage is gone from its
 * place, among what is new elsewhere. Comparing takes time in proportion to the
 * texts, each passage little more than its own length.
 */
export function diffAnchoring(before: string, after: string): (span: Span) => Anchoring {
  const old = skeletonOf(before);
  const present: Compared = { text: after, skeleton: skeletonOf(after) };
  const mapping = mappingOf(old, present.skeleton);
  const relocate = relocating(old, present, mapping);
  return (span) => {
    const passage = unitsOf(old, span);
    const former: Former = { quote: before.slice(span.from, span.to), skeleton: old, passage };
    if (passage.from === passage.to) return orphan("not-found");
    const located = locate(mapping, passage);
    const verdict = located === null ? "gone" : judge(located, passage, old.units.length);
    if (located === null || verdict === "gone") return relocate(former);
    const score = scoreOf(located, passage, old.units.length);
    if (verdict === "same") {
      const place = located.span.from === passage.from ? "own" : "shifted";
      return settleSame(former, present, located.span, place, score);
    }
    const changed = settleChanged(former, present, located.span, score);
    if (verdict === "reworded") return changed;
    const elsewhere = relocate(former);
    return elsewhere.state === "moved" ? elsewhere : changed;
  };
}

function mappingOf(old: Skeleton, present: Skeleton): Mapping {
  const [lengthA, lengthB] = [old.units.length, present.units.length];
  const common = slideRuns(commonRuns(old.units, present.units), old.units, present.units);
  const runs = significantRuns(common, lengthA, lengthB);
  return { runs, lengthA, lengthB };
}

/** Looks for a passage gone from its place among what is new in the present text. */
function relocating(
  old: Skeleton,
  present: Compared,
  mapping: Mapping,
): (former: Former) => Anchoring {
  let tools: { readonly finder: PassageFinder; readonly isOld: Uint8Array } | null = null;
  return (former) => {
    tools ??= { finder: new PassageFinder(present.skeleton), isOld: oldUnits(mapping) };
    const { finder, isOld } = tools;
    const findings = finder
      .find(excerptAround(old, former.passage), null, (unit) => isOld[unit] === 0)
      .filter(({ located }) => newPart(isOld, located.span) >= LEAST_NEW);
    const moved = findings.find((one) => isMoved(one, former.passage));
    if (moved !== undefined) {
      // A copy that is as new may be the passage as well.
      const { units } = present.skeleton;
      const { from, to } = certain(moved.located);
      const offset = moved.located.span.from - from;
      const isNew = (place: number) => isOld[place + offset] === 0;
      const places = wholePlaces(units, units.subarray(from, to), isNew);
      if (places.some((place) => place !== from)) return orphan("several", moved.score);
      return settleSame(former, present, moved.located.span, "relocated", moved.score);
    }
    const reworded = findings.find(isKnown);
    if (reworded !== undefined) {
      return settleChanged(former, present, reworded.located.span, reworded.score);
    }
    return orphan(present.text.includes(former.quote) ? "elsewhere" : "deleted");
  };
}

/** True for the same words if they are long enough themselves, or with what came along. */
function isMoved({ located, isBeside }: Finding, { from, to }: Span): boolean {
  if (!located.same) return false;
  return to - from >= LEAST_MOVED || (isBeside && togetherSize(located) >= LEAST_MOVED);
}

/** True for a reworded passage that its context, or most of its words with some of it, tell. */
function isKnown({ isOwn, verdict, total, located }: Finding): boolean {
  if (verdict !== "reworded") return false;
  const isMostlyLeft =
    total >= WELL_KNOWN && located.matched >= MOSTLY * (located.span.to - located.span.from);
  return (isOwn && total >= LEAST_KNOWN) || isMostlyLeft;
}

/** For each unit of the present text whether the former one has it in that place. */
function oldUnits({ runs, lengthB }: Mapping): Uint8Array {
  const isOld = new Uint8Array(lengthB);
  for (const { b, length } of runs) isOld.fill(1, b, b + length);
  return isOld;
}

function newPart(isOld: Uint8Array, { from, to }: Span): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isOld[at] === 0) count++;
  return count / (to - from);
}

function excerptAround({ units, starts }: Skeleton, passage: Span): Excerpt {
  const from = Math.max(0, passage.from - CONTEXT_REACH);
  const to = Math.min(units.length, passage.to + CONTEXT_REACH);
  return {
    skeleton: { units: units.subarray(from, to), starts: starts.subarray(from, to) },
    passage: { from: passage.from - from, to: passage.to - from },
  };
}

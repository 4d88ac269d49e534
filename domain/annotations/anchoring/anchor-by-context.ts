import type { Target } from "../target";
import { type Anchoring, orphan } from "./anchoring";
import { wholePlaces } from "./candidates";
import { excerptOf, type Finding, PassageFinder } from "./find-passage";
import { certain, type Located, togetherSize } from "./locate";
import { type Compared, type Former, settleChanged, settleSame } from "./settle";
import { skeletonOf, textSpan, unitAt } from "./skeleton";

/** Of two places that are as like as this nobody can tell which one it is. */
const AS_LIKE = 0.97;
/** As many units that stand together are the passage wherever they stand, if once. */
const UNMISTAKABLE = 24;
/** A reworded passage has to be known by so many units, its context included. */
const LEAST_KNOWN = 12;

/** What an annotation keeps of its place: where it stood, the words, what stood around them. */
export type Kept = Pick<Target, "position" | "quote">;

/**
 * Finds passages in `text` of which only the words, their context and their
 * former offset are known. Building it takes time in proportion to the text,
 * each passage little more than its own length.
 */
export function contextAnchoring(text: string): (kept: Kept) => Anchoring {
  const present: Compared = { text, skeleton: skeletonOf(text) };
  const finder = new PassageFinder(present.skeleton);
  return ({ position, quote }) => {
    const excerpt = excerptOf(quote);
    const { skeleton, passage } = excerpt;
    if (passage.from === passage.to) return orphan("not-found");
    const findings = finder.find(excerpt, unitAt(present.skeleton, position.start));
    const startOf = ({ located }: Finding) => textSpan(present.skeleton, located.span).from;
    const former: Former = { quote: quote.exact, skeleton, passage };
    const own = likeliest(findings.filter(isKnown), (one) => startOf(one) === position.start);
    if (own === "several") return orphan("several", findings[0]?.score);
    if (own === null) return byWordsAlone(findings, former, present);
    const { located, verdict, score } = own;
    if (verdict !== "same" || !own.isBeside)
      return settleChanged(former, present, located.span, score);
    const place = startOf(own) === position.start ? "own" : "shifted";
    return settleSame(former, present, located.span, place, score);
  };
}

function isKnown({ isOwn, verdict, total }: Finding): boolean {
  return isOwn && (verdict === "same" || (verdict === "reworded" && total >= LEAST_KNOWN));
}

/**
 * The one place that no other one is like, or like no less: one may have more
 * of the context, another what is nearest. Of equals the place where it stood.
 */
function likeliest(
  findings: readonly Finding[],
  isFormerPlace: (finding: Finding) => boolean,
): Finding | "several" | null {
  const [best] = findings;
  if (best === undefined) return null;
  const nearest = Math.max(
    ...findings.map(({ located }) => (best.located.same && located.same ? nearOf(located) : 0)),
  );
  const likely = findings.filter(
    (one) =>
      one.total >= AS_LIKE * best.total && (!best.located.same || nearOf(one.located) >= nearest),
  );
  const [only] = likely;
  if (only !== undefined && likely.length === 1) return only;
  return likely.find(isFormerPlace) ?? "several";
}

function nearOf({ back, on }: Located): number {
  return back + on;
}

function byWordsAlone(findings: readonly Finding[], former: Former, present: Compared): Anchoring {
  const copies = findings.filter(({ located }) => located.same);
  const [only] = copies;
  if (only === undefined) {
    const isElsewhere = present.text.includes(former.quote);
    return orphan(isElsewhere ? "elsewhere" : "not-found", findings[0]?.score);
  }
  if (togetherSize(only.located) < UNMISTAKABLE) return orphan("elsewhere", only.score);
  const { units } = present.skeleton;
  const { from, to } = certain(only.located);
  const places = wholePlaces(units, units.subarray(from, to));
  if (places.length > 1) return orphan("several", only.score);
  return settleSame(former, present, only.located.span, "relocated", only.score);
}

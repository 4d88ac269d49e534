import { type Bigram, countBigrams } from "./bigrams";
import type { Unit } from "./units";
import { containment, likeness, type Vector, type Vocabulary } from "./vector";

/** A unit with all that it is compared by. */
export interface Profile {
  readonly unit: Unit;
  /** Its whole text. */
  readonly wording: Vector;
  readonly heading: Vector;
  /** Where it stands among the document's units of its kind, from 0 to 1. */
  readonly place: number;
}

/** Of 1, how much the whole text, the headings, and each heading in the other's text count. */
const WORDING_SHARE = 0.7;
const HEADING_SHARE = 0.2;
const MENTION_SHARE = 0.1;

/** How much of the likeness goes where one unit begins its document and the other ends its own. */
const PLACE_SHARE = 0.1;

/**
 * So many common bigrams may stand in two texts by accident, such as 化工 in
 * 标准化工作 and 强化工程; a likeness that rests on no more is halved.
 */
const ACCIDENTS_IN_WORDING = 4;
const ACCIDENTS_IN_HEADING = 2;

export function profilesOf(
  text: string,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): readonly Profile[] {
  const last = Math.max(1, units.length - 1);
  return units.map((unit, at) => {
    const counts = countBigrams(text, unit.spans);
    const { heading } = unit;
    const named = countBigrams(heading, [{ from: 0, to: heading.length }]);
    return {
      unit,
      wording: vocabulary.vector(counts),
      heading: vocabulary.vector(recurring(named, counts)),
      place: at / last,
    };
  });
}

/**
 * A heading's words, each as often as the whole unit says it: the subject is
 * what the text comes back to, unlike the heading's verb.
 */
function recurring(
  named: ReadonlyMap<Bigram, number>,
  counts: ReadonlyMap<Bigram, number>,
): ReadonlyMap<Bigram, number> {
  return new Map(Array.from(named, ([bigram, count]) => [bigram, counts.get(bigram) ?? count]));
}

/** Likeness of the whole texts, doubted where it rests on a few bigrams; 1 for the same text. */
export function wordingLikeness(a: Profile, b: Profile): number {
  return doubted(a.wording, b.wording, ACCIDENTS_IN_WORDING);
}

/**
 * How like two units are, from 0 to 1 for the same text in the same place.
 * `wording` is their likeness by the whole text, `usual` what it is between
 * units that have nothing to do with each other.
 */
export function contentLikeness(a: Profile, b: Profile, wording: number, usual: number): number {
  const lifted = Math.max(0, (wording - usual) / Math.max(Number.EPSILON, 1 - usual));
  return headed(a, b, lifted) * (1 - PLACE_SHARE * Math.abs(a.place - b.place));
}

function headed(a: Profile, b: Profile, wording: number): number {
  if (a.heading.terms.length === 0 || b.heading.terms.length === 0) return wording;
  const heading = doubted(a.heading, b.heading, ACCIDENTS_IN_HEADING);
  const mention = (containment(a.heading, b.wording) + containment(b.heading, a.wording)) / 2;
  const unlike =
    WORDING_SHARE * (1 - wording) + HEADING_SHARE * (1 - heading) + MENTION_SHARE * (1 - mention);
  // Taken from 1, rounding leaves 1 for the same text.
  return 1 - unlike;
}

function doubted(a: Vector, b: Vector, accidents: number): number {
  const { cosine, common } = likeness(a, b);
  return common === 0 ? 0 : (cosine * common) / (common + accidents * (1 - cosine));
}

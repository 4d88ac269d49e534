import { type Bigram, countBigrams } from "./bigrams";
import type { Candidate } from "./candidates";
import type { PairedChapters } from "./context";
import type { Profile } from "./profile";
import type { Rarity } from "./rarity";

/** A word in more than this share of a document's headings names no subject. */
const MOST_HEADINGS = 1 / 4;
/** The least weight of a word that does: one in half of all clauses has less. */
const LEAST_WEIGHT = 0.6;
/** Headings begin with a verb, which says nothing of the subject: 加强, 推动. In code units. */
const VERB_LENGTH = 2;

/**
 * Pairs what is left over in chapters that are counterparts for certain: where
 * between the same neighbours exactly one unit of each document has found no
 * counterpart, and the headings share a word that names a subject, both treat
 * it in other words. `chosen` are the pairs there are; each new pair gets `score`.
 */
export function pairLeftovers(
  chosen: readonly Candidate[],
  ofA: readonly Profile[],
  ofB: readonly Profile[],
  context: { readonly chapters: PairedChapters; readonly rarity: Rarity; readonly score: number },
): readonly Candidate[] {
  const partnerOfA = new Map(chosen.map(({ a, b }) => [a, b]));
  const takenB = new Set(chosen.map(({ b }) => b));
  const telling = tellingWords(ofA, ofB, context.rarity);
  return ofA.flatMap((profile, a) => {
    const b = soleOpposite(a, ofA, ofB, { partnerOfA, takenB, chapters: context.chapters });
    const other = b === null ? undefined : ofB[b];
    if (b === null || other === undefined || !telling(profile, other)) return [];
    return [{ a, b, score: context.score }];
  });
}

interface Settled {
  readonly partnerOfA: ReadonlyMap<number, number>;
  readonly takenB: ReadonlySet<number>;
  readonly chapters: PairedChapters;
}

/** The one unit without counterpart between the counterparts of a's neighbours. */
function soleOpposite(
  a: number,
  ofA: readonly Profile[],
  ofB: readonly Profile[],
  { partnerOfA, takenB, chapters }: Settled,
): number | null {
  const chapter = ofA[a]?.unit.chapter ?? -1;
  const partner = chapters.ofA.get(chapter);
  if (partnerOfA.has(a) || partner === undefined || partner.trust < 1) return null;
  const inA = (at: number) => ofA[at]?.unit.chapter === chapter;
  const inB = (at: number) => ofB[at]?.unit.chapter === partner.chapter;
  const before = inA(a - 1) ? (partnerOfA.get(a - 1) ?? null) : undefined;
  const after = inA(a + 1) ? (partnerOfA.get(a + 1) ?? null) : undefined;
  // A neighbour without counterpart: there is more than one unit left over.
  if (before === null || after === null) return null;
  const first = before === undefined ? ofB.findIndex((_, at) => inB(at)) : before + 1;
  const isSole =
    inB(first) &&
    !takenB.has(first) &&
    (after === undefined ? !inB(first + 1) : after === first + 1);
  return isSole ? first : null;
}

/** Says whether two headings share a word that few headings have. */
function tellingWords(
  ofA: readonly Profile[],
  ofB: readonly Profile[],
  rarity: Rarity,
): (a: Profile, b: Profile) => boolean {
  const isRare = [ofA, ofB].map((profiles) => {
    const counts = new Map<Bigram, number>();
    for (const { unit } of profiles) {
      for (const bigram of words(unit.heading, 0))
        counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    }
    return (bigram: Bigram) =>
      (counts.get(bigram) ?? 0) <= Math.max(1, profiles.length * MOST_HEADINGS);
  });
  return (a, b) => {
    const others = new Set(words(b.unit.heading, VERB_LENGTH));
    return words(a.unit.heading, VERB_LENGTH).some(
      (word) =>
        others.has(word) &&
        rarity.weight(word) >= LEAST_WEIGHT &&
        isRare.every((isRareIn) => isRareIn(word)),
    );
  };
}

function words(heading: string, from: number): readonly Bigram[] {
  return [...countBigrams(heading, [{ from, to: heading.length }]).keys()];
}

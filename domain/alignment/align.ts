import type { Alignment, UnitPlace } from "./alignment";
import { assign } from "./assign";
import { type Candidate, findCandidates } from "./candidates";

import { weighChapters } from "./chapters";
import { pairedChapters, weighByChapter } from "./context";
import {
  type DecidedPair,
  type Decisions,
  NO_DECISIONS,
  settleUnits,
  splitDecisions,
} from "./decisions";
import { pairLeftovers } from "./leftovers";
import { pairPlainChapters } from "./plain-chapters";
import { type Profile, profilesOf } from "./profile";
import type { Rarity } from "./rarity";
import { type Alignable, type UnitKind, unitKey, unitsOf } from "./units";
import { type Vocabulary, vocabulary } from "./vector";

/**
 * Units no more alike than this have no counterpart in each other. Unrelated
 * clauses of two policy documents seldom reach it, related ones rarely miss it.
 */
const THRESHOLD = 0.045;

/** Chapters are longer, and their chance likeness is greater. */
const CHAPTER_THRESHOLD = 0.1;

type Group = "chapters" | "clauses" | "boxes";

/** A paragraph of a document without structure may answer to an item. */
const GROUPS: Readonly<Record<UnitKind, Group>> = {
  chapter: "chapters",
  item: "clauses",
  paragraph: "clauses",
  box: "boxes",
};

const GROUP_ORDER: readonly Group[] = ["chapters", "clauses", "boxes"];

type ScoredPair = DecidedPair & { readonly score: number };

type Side = Readonly<Record<Group, readonly Profile[]>>;

/**
 * Pairs the units of two documents that treat the same subject, by headings
 * and wording, rare words counting most; the place in the document decides
 * between equals, and the chapter between doubtful ones. Counterparts may stand
 * in another order; a unit whose subject the other document does not treat has
 * none. A chapter without items can answer to an item as well. What is decided beforehand is kept, and what depends on it follows. The
 * time grows in proportion to the texts.
 */
export function alignDocuments(
  a: Alignable,
  b: Alignable,
  rarity: Rarity,
  decisions: Decisions = NO_DECISIONS,
): Alignment {
  const words = vocabulary(rarity);
  const [ofA, ofB] = [sideOf(a, words), sideOf(b, words)];
  const split = splitDecisions(decisions);
  const settled = (group: Group) =>
    settleUnits(group === "chapters" ? split.chapters : split.parts, ofA[group], ofB[group]);
  const found = (group: Group) =>
    settled(group).apply(findCandidates(ofA[group], ofB[group], words.size));
  const clauses = found("clauses");
  const chapters = assign(
    weighChapters(found("chapters"), clauses, ofA.clauses, ofB.clauses),
    CHAPTER_THRESHOLD,
  );
  const paired = pairedChapters(chapters);
  const settle = (candidates: readonly Candidate[], group: "clauses" | "boxes") => {
    const chosen = assign(weighByChapter(candidates, ofA[group], ofB[group], paired), THRESHOLD);
    const context = { chapters: paired, rarity, score: THRESHOLD };
    const leftovers = pairLeftovers(chosen, ofA[group], ofB[group], context);
    return [...chosen, ...leftovers.filter(settled(group).isOpen)];
  };
  const chosen = {
    chapters,
    clauses: settle(clauses, "clauses"),
    boxes: settle(found("boxes"), "boxes"),
  };
  const plain = pairPlainChapters(ofA, ofB, {
    ...{ chosen, paired, decisions: split.parts, size: words.size, threshold: THRESHOLD },
  });
  const pairs = [
    ...GROUP_ORDER.flatMap((group) => pairsOf(chosen[group], ofA[group], ofB[group])),
    ...plain.map(spread),
  ];
  return alignmentOf(placesOf(a, ofA), placesOf(b, ofB), pairs, decisions);
}

function sideOf(document: Alignable, words: Vocabulary): Side {
  const units = unitsOf(document);
  const of = (group: Group) => {
    const grouped = units.filter(({ kind }) => GROUPS[kind] === group);
    return profilesOf(document.text, grouped, words);
  };
  return { chapters: of("chapters"), clauses: of("clauses"), boxes: of("boxes") };
}

function alignmentOf(
  placesA: ReadonlyMap<string, UnitPlace>,
  placesB: ReadonlyMap<string, UnitPlace>,
  found: readonly ScoredPair[],
  { counterparts }: Decisions,
): Alignment {
  const origins = new Map(counterparts.map((pair) => [`${pair.a}\t${pair.b}`, pair.origin]));
  const known = new Set(found.map((pair) => `${pair.a}\t${pair.b}`));
  const drawn = counterparts.filter((pair) => !known.has(`${pair.a}\t${pair.b}`));
  const pairs = [...found, ...drawn.map((pair) => ({ ...pair, score: 1 }))].flatMap((pair) => {
    const [placeA, placeB] = [placesA.get(pair.a), placesB.get(pair.b)];
    if (placeA === undefined || placeB === undefined) return [];
    const origin = origins.get(`${pair.a}\t${pair.b}`);
    return [
      origin === undefined
        ? { a: placeA, b: placeB, score: pair.score, origin: "computed" as const }
        : { a: placeA, b: placeB, score: 1, origin },
    ];
  });
  const takenA = new Set(pairs.map((pair) => unitKey(pair.a)));
  const takenB = new Set(pairs.map((pair) => unitKey(pair.b)));
  return {
    pairs,
    onlyA: [...placesA.values()].filter((place) => !takenA.has(unitKey(place))),
    onlyB: [...placesB.values()].filter((place) => !takenB.has(unitKey(place))),
  };
}

/** The places of all units, by key and in order. */
function placesOf({ chapters }: Alignable, side: Side): ReadonlyMap<string, UnitPlace> {
  const profiles = GROUP_ORDER.flatMap((group) => side[group]);
  return new Map(
    profiles.map(({ unit }) => {
      const { kind, ordinal, chapter, blockId } = unit;
      const ordinalOfChapter = chapter === null ? null : (chapters[chapter]?.ordinal ?? null);
      return [unitKey(unit), { kind, ordinal, blockId, chapter: ordinalOfChapter }];
    }),
  );
}

/** Chosen pairs by key, in the order of the first document. */
function pairsOf(
  chosen: readonly Candidate[],
  ofA: readonly Profile[],
  ofB: readonly Profile[],
): readonly ScoredPair[] {
  return [...chosen]
    .sort((x, y) => x.a - y.a)
    .flatMap(({ a, b, score }) => {
      const [one, other] = [ofA[a], ofB[b]];
      if (one === undefined || other === undefined) return [];
      return [spread({ a: unitKey(one.unit), b: unitKey(other.unit), score })];
    });
}

/** Most scores are small; the root spreads them evenly. */
function spread(pair: ScoredPair): ScoredPair {
  return { ...pair, score: Math.sqrt(pair.score) };
}

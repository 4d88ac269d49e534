import type { Alignment, Pair, UnitPlace } from "./alignment";
import { assign } from "./assign";
import { type Candidate, findCandidates } from "./candidates";
import { weighChapters } from "./chapters";
import { pairedChapters, weighByChapter } from "./context";
import { pairLeftovers } from "./leftovers";
import { type Profile, profilesOf } from "./profile";
import type { Rarity } from "./rarity";
import { type Alignable, type UnitKind, unitsOf } from "./units";
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

type Side = Readonly<Record<Group, readonly Profile[]>>;

/**
 * Pairs the units of two documents that treat the same subject, by headings
 * and wording, rare words counting most; the place in the document decides
 * between equals, and the chapter between doubtful ones. Counterparts may stand
 * in another order; a unit whose subject the other document does not treat has
 * none. The time grows in proportion to the texts.
 */
export function alignDocuments(a: Alignable, b: Alignable, rarity: Rarity): Alignment {
  const words = vocabulary(rarity);
  const [ofA, ofB] = [sideOf(a, words), sideOf(b, words)];
  const found = (group: Group) => findCandidates(ofA[group], ofB[group], words.size);
  const clauses = found("clauses");
  const chapters = assign(
    weighChapters(found("chapters"), clauses, ofA.clauses, ofB.clauses),
    CHAPTER_THRESHOLD,
  );
  const paired = pairedChapters(chapters);
  const settle = (candidates: readonly Candidate[], group: "clauses" | "boxes") => {
    const chosen = assign(weighByChapter(candidates, ofA[group], ofB[group], paired), THRESHOLD);
    const context = { chapters: paired, rarity, score: THRESHOLD };
    return [...chosen, ...pairLeftovers(chosen, ofA[group], ofB[group], context)];
  };
  const chosen = {
    chapters,
    clauses: settle(clauses, "clauses"),
    boxes: settle(found("boxes"), "boxes"),
  };
  return alignmentOf([a, ofA], [b, ofB], chosen);
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
  [a, ofA]: readonly [Alignable, Side],
  [b, ofB]: readonly [Alignable, Side],
  chosen: Readonly<Record<Group, readonly Candidate[]>>,
): Alignment {
  const groups: readonly Group[] = ["chapters", "clauses", "boxes"];
  const parts = groups.map((group): Alignment => {
    const placesA = placesOf(a, ofA[group]);
    const placesB = placesOf(b, ofB[group]);
    const inOrder = [...chosen[group]].sort((x, y) => x.a - y.a);
    const takenA = new Set(inOrder.map((pair) => pair.a));
    const takenB = new Set(inOrder.map((pair) => pair.b));
    return {
      pairs: inOrder.flatMap((pair) => pairOf(placesA[pair.a], placesB[pair.b], pair.score)),
      onlyA: placesA.filter((_, at) => !takenA.has(at)),
      onlyB: placesB.filter((_, at) => !takenB.has(at)),
    };
  });
  return {
    pairs: parts.flatMap(({ pairs }) => pairs),
    onlyA: parts.flatMap(({ onlyA }) => onlyA),
    onlyB: parts.flatMap(({ onlyB }) => onlyB),
  };
}

function placesOf({ chapters }: Alignable, profiles: readonly Profile[]): readonly UnitPlace[] {
  return profiles.map(({ unit: { kind, ordinal, chapter, blockId } }) => ({
    ...{ kind, ordinal, blockId },
    chapter: chapter === null ? null : (chapters[chapter]?.ordinal ?? null),
  }));
}

/** The root spreads the scores, most of which are small, evenly between 0 and 1. */
function pairOf(
  a: UnitPlace | undefined,
  b: UnitPlace | undefined,
  score: number,
): readonly Pair[] {
  return a === undefined || b === undefined ? [] : [{ a, b, score: Math.sqrt(score) }];
}

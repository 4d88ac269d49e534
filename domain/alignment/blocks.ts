import type { Block } from "../document/block";
import type { Alignment } from "./alignment";
import { countBigrams } from "./bigrams";
import { passagesOf } from "./passages";
import type { Rarity } from "./rarity";
import { type Alignable, unitKey } from "./units";
import { likeness, type Vector, type Vocabulary, vocabulary } from "./vector";

/** Two blocks that say the same or stand in the same place, by their ids. */
export interface BlockPair {
  readonly a: string;
  readonly b: string;
}

/** All that corresponds in two documents. */
export interface Correspondence {
  readonly alignment: Alignment;
  /** Of every pair of units the blocks that correspond, in the order of the pairs, then of the text. */
  readonly blocks: readonly BlockPair[];
}

/** Paragraphs of counterparts no more alike than this have nothing to do with each other. */
const THRESHOLD = 0.12;

/**
 * So many comparisons are worth it for one pair of units; of longer ones only
 * the beginnings are paired. Bounds the time for a chapter of a thousand
 * paragraphs.
 */
const MOST_COMPARISONS = 40_000;

/**
 * Pairs the blocks of counterparts: the beginning of a unit with that of its
 * counterpart, and behind it those blocks that are like each other, in the same
 * order in both. A unit's blocks are its own, without those of units inside it.
 */
export function alignBlocks(
  a: Alignable,
  b: Alignable,
  { pairs }: Pick<Alignment, "pairs">,
  rarity: Rarity,
): readonly BlockPair[] {
  const words = vocabulary(rarity);
  const [blocksA, blocksB] = [blocksByUnit(a), blocksByUnit(b)];
  return pairs.flatMap((pair) => {
    const [firstA, ...restA] = blocksA.get(unitKey(pair.a)) ?? [];
    const [firstB, ...restB] = blocksB.get(unitKey(pair.b)) ?? [];
    // A chapter without a heading has no beginning of its own.
    if (firstA === undefined || firstB === undefined) return [];
    const rest =
      restA.length * restB.length > MOST_COMPARISONS
        ? []
        : inOrder(vectorsOf(a, restA, words), vectorsOf(b, restB, words));
    return [
      { a: firstA.id, b: firstB.id },
      ...rest.flatMap(([i, j]) => pairOf(restA[i], restB[j])),
    ];
  });
}

function blocksByUnit(document: Alignable): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, Block[]>();
  for (const { unit, blocks } of passagesOf(document)) {
    if (unit === null) continue;
    const key = unitKey(unit);
    found.set(key, [...(found.get(key) ?? []), ...blocks]);
  }
  return found;
}

function vectorsOf(
  { text }: Alignable,
  blocks: readonly Block[],
  words: Vocabulary,
): readonly Vector[] {
  return blocks.map(({ content }) => words.vector(countBigrams(text, [content])));
}

/**
 * The pairs with the greatest likeness in all of which none crosses another
 * (the alignment of Needleman and Wunsch 1970, without a penalty for gaps).
 */
function inOrder(
  a: readonly Vector[],
  b: readonly Vector[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const score = (i: number, j: number) => best[i * width + j] ?? 0;
  const alike = new Float64Array(a.length * b.length);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const { cosine } = likeness(a[i] as Vector, b[j] as Vector);
      const value = cosine > THRESHOLD ? cosine : 0;
      alike[i * b.length + j] = value;
      best[i * width + j] = Math.max(score(i + 1, j), score(i, j + 1), value + score(i + 1, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const value = alike[i * b.length + j] ?? 0;
    if (value > 0 && score(i, j) === value + score(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (score(i, j) === score(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function pairOf(a: Block | undefined, b: Block | undefined): readonly BlockPair[] {
  return a === undefined || b === undefined ? [] : [{ a: a.id, b: b.id }];
}

import { fold } from "../../../domain/search/fold";
import type { SearchableDocument } from "../../../domain/search/searchable";
import { isWordUnit } from "../../../domain/search/word-units";
import type { Random } from "./random";

export type QueryClass = "han" | "mixed" | "hard miss" | "miss";

export interface BenchQuery {
  readonly text: string;
  readonly kind: QueryClass;
}

const FOUND = 500;
const HARD_MISSES = 25;
const MISSES = 25;
/** Queries have two to eight characters, as many of each length. */
const LENGTHS = 7;
const LEAST_LENGTH = 2;
/** Hard misses have four to eight: shorter ones whose pairs all occur are hard to find. */
const LEAST_HARD_LENGTH = 4;
const HARD_LENGTHS = 5;

/**
 * 500 pieces of the texts, 25 strings all of whose pairs occur though they do
 * not, and 25 of characters that occur; in an order of chance.
 */
export function makeQueries(
  documents: readonly SearchableDocument[],
  random: Random,
): BenchQuery[] {
  const texts = documents.map(({ text }) => fold(text));
  const all = texts.join("\n");
  const queries = new Map<string, BenchQuery>();
  const add = (text: string, kind: QueryClass) => queries.set(text, { text, kind });
  while (queries.size < FOUND) {
    const piece = pieceOf(random.pick(texts), LEAST_LENGTH + (queries.size % LENGTHS), random);
    if (piece !== null && !queries.has(piece))
      add(piece, /^\p{Script=Han}+$/u.test(piece) ? "han" : "mixed");
  }
  const followers = followersIn(texts.slice(0, 200));
  while (queries.size < FOUND + HARD_MISSES) {
    const text = walk(followers, LEAST_HARD_LENGTH + (queries.size % HARD_LENGTHS), random);
    if (text !== null && !all.includes(text)) add(text, "hard miss");
  }
  const characters = [...followers.keys()];
  while (queries.size < FOUND + HARD_MISSES + MISSES) {
    const length = LEAST_LENGTH + (queries.size % LENGTHS);
    const text = Array.from({ length }, () => random.pick(characters)).join("");
    if (!all.includes(text)) add(text, "miss");
  }
  return shuffled([...queries.values()], random);
}

function pieceOf(text: string, length: number, random: Random): string | null {
  const from = random.below(text.length - length + 1);
  const piece = text.slice(from, from + length);
  return [...piece.split("")].every((unit) => isWordUnit(unit.charCodeAt(0))) ? piece : null;
}

/** For each Han character the Han characters that follow it somewhere. */
function followersIn(texts: readonly string[]): Map<string, string[]> {
  const followers = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const match of text.matchAll(/(\p{Script=Han})(?=(\p{Script=Han}))/gu)) {
      const [, first = "", second = ""] = match;
      const known = followers.get(first);
      if (known === undefined) followers.set(first, new Set([second]));
      else known.add(second);
    }
  }
  return new Map([...followers].map(([first, seconds]) => [first, [...seconds]]));
}

function walk(
  followers: ReadonlyMap<string, readonly string[]>,
  length: number,
  random: Random,
): string | null {
  let text = random.pick([...followers.keys()]);
  let last = text;
  while (text.length < length) {
    const next = followers.get(last);
    if (next === undefined) return null;
    last = random.pick(next);
    text += last;
  }
  return text;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

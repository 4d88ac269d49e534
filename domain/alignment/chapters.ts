import type { Candidate } from "./candidates";
import type { Profile } from "./profile";

/** Of 1, how much the parts of two chapters say beside the chapters' own text and titles. */
const PARTS_SHARE = 0.5;

/**
 * Weighs the likeness of chapters by that of the items in them. `items` are the
 * candidates among the items of two documents; where a chapter has no items,
 * its text alone decides.
 */
export function weighChapters(
  chapters: readonly Candidate[],
  items: readonly Candidate[],
  ofA: readonly Profile[],
  ofB: readonly Profile[],
): readonly Candidate[] {
  const [countsA, countsB] = [itemCounts(ofA), itemCounts(ofB)];
  const supports = supportOf(items, ofA, ofB);
  return chapters.map((candidate) => {
    const most = Math.max(countsA.get(candidate.a) ?? 0, countsB.get(candidate.b) ?? 0);
    const least = Math.min(countsA.get(candidate.a) ?? 0, countsB.get(candidate.b) ?? 0);
    if (least === 0) return candidate;
    const support = (supports.get(key(candidate)) ?? 0) / most;
    return { ...candidate, score: (1 - PARTS_SHARE) * candidate.score + PARTS_SHARE * support };
  });
}

/** How many items each chapter has. */
function itemCounts(items: readonly Profile[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { unit } of items) {
    if (unit.chapter !== null) counts.set(unit.chapter, (counts.get(unit.chapter) ?? 0) + 1);
  }
  return counts;
}

/** For two chapters the scores of their items' best pairs, no item counted twice, summed up. */
function supportOf(
  items: readonly Candidate[],
  ofA: readonly Profile[],
  ofB: readonly Profile[],
): ReadonlyMap<string, number> {
  const supports = new Map<string, number>();
  const used = new Set<string>();
  for (const { a, b, score } of [...items].sort((x, y) => y.score - x.score)) {
    const chapters = { a: ofA[a]?.unit.chapter ?? -1, b: ofB[b]?.unit.chapter ?? -1 };
    const usedA = `${key(chapters)} a${a}`;
    const usedB = `${key(chapters)} b${b}`;
    if (used.has(usedA) || used.has(usedB)) continue;
    used.add(usedA).add(usedB);
    supports.set(key(chapters), (supports.get(key(chapters)) ?? 0) + score);
  }
  return supports;
}

function key({ a, b }: { readonly a: number; readonly b: number }): string {
  return `${a} ${b}`;
}

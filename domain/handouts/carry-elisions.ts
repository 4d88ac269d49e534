import { compareTexts } from "../collation/compare-texts";
import { type Elision, joined } from "./elision";

/**
 * The elisions of a passage in the words that stand in its place now. Only words
 * that were elided and stand there still are: what is new is shown, so that no
 * change of a text hides behind an elision nobody made of it.
 */
export function carriedElisions(
  before: string,
  after: string,
  elisions: readonly Elision[],
): readonly Elision[] {
  if (elisions.length === 0 || before === after) return elisions;
  const carried: Elision[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { kind, text } of compareTexts(before, after)) {
    if (kind === "same") {
      const by = atAfter - atBefore;
      for (const { from, to, as } of elisions) {
        const start = Math.max(from, atBefore);
        const end = Math.min(to, atBefore + text.length);
        if (start < end) carried.push({ from: start + by, to: end + by, as });
      }
    }
    if (kind !== "added") atBefore += text.length;
    if (kind !== "removed") atAfter += text.length;
  }
  return joined(carried);
}

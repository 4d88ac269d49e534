import { editGroups } from "../cleaning/edit-context";
import type { Finding } from "../document/finding";
import { blockAt, type Examined } from "./examined";

/** A shorter text does not show which characters stand beside each other in its words. */
const TELLING_LENGTH = 2000;

const TWO_HAN = /^\p{Script=Han}{2}$/u;

/** Words of one character that stand beside any other, so that a rare pair with them tells nothing. */
const PARTICLE = /[的了和与及或在等为对将把]/;

/**
 * Finds seams of joined lines where words may be lost: 推动企 and 员、全要素 make
 * a sentence only with something between. What tells is that the two characters
 * that meet at the seam stand nowhere else together; a word that a column broke
 * in two mostly recurs somewhere in a document.
 */
export function doubtfulSeams({ text, edits, blocks }: Examined): readonly Finding[] {
  if (text.length < TELLING_LENGTH) return [];
  const joins = editGroups(edits).find(({ rule }) => rule === "joined-lines")?.edits ?? [];
  const seams = joins.flatMap(({ cleaned }, index) => {
    // A page number between the lines parts one join into two edits at one place.
    if (cleaned.from === joins[index - 1]?.cleaned.from) return [];
    const place = { from: cleaned.from - 1, to: cleaned.from + 1 };
    const pair = text.slice(place.from, place.to);
    const telling = cleaned.from === cleaned.to && TWO_HAN.test(pair) && !PARTICLE.test(pair);
    return telling ? [{ place, pair }] : [];
  });
  const counts = countPairs(text, new Set(seams.map(({ pair }) => pair)));
  return seams
    .filter(({ pair }) => counts.get(pair) === 1)
    .map(({ place }) => ({
      kind: "doubtful-seam",
      ...place,
      blockId: blockAt(blocks, place.from)?.id ?? null,
    }));
}

/** How often each of the pairs stands in the text; in one pass, however many there are. */
function countPairs(text: string, pairs: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (pairs.size === 0) return counts;
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pairs.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

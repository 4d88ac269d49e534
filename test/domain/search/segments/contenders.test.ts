import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { contenders } from "../../../../domain/search/segments/contenders";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { scoreBlocks } from "../../../../domain/search/segments/score-blocks";
import { averageLengths, statisticsOf } from "../../../../domain/search/segments/statistics";
import { mostWeight } from "../../../../domain/search/segments/weight";
import { searchableDocument } from "../../../support/searchable-document";

const lines = ["甲", "乙", { text: "丙：丁", kind: "item", lead: 2 } as const];
const segment = buildSegment([searchableDocument("文", lines)]);
const blocks = Uint32Array.of(0, 1, 2);
const RARITY = 0.5;
const GAIN = mostWeight(RARITY, 2);

describe("contenders", () => {
  it("are all blocks where no more are asked for than there are", () => {
    expect([...contenders(segment, blocks, Uint32Array.of(1, 2, 3), [RARITY], 3)]).toEqual([
      0, 1, 2,
    ]);
  });

  it("are the blocks that can still catch up with the best", () => {
    const scores = Uint32Array.of(9 * GAIN, 8 * GAIN - 1, 0);
    expect([...contenders(segment, blocks, scores, [RARITY], 1)]).toEqual([0]);
    scores[1] = 8 * GAIN;
    expect([...contenders(segment, blocks, scores, [RARITY], 1)]).toEqual([0, 1]);
    expect([...contenders(segment, blocks, scores, [RARITY, RARITY], 2)]).toEqual([0, 1]);
  });

  it("reckon with a heading in front of a body", () => {
    const scores = Uint32Array.of(3 * GAIN, 0, 0);
    expect([...contenders(segment, blocks, scores, [RARITY], 1)]).toEqual([0, 2]);
  });
});

describe("scoreBlocks for the best only", () => {
  const words = fc.array(fc.constantFrom("质量", "标准", "强国", "，"), { maxLength: 9 });
  /** So many that the lists of 质量 and 标准 are too long to be read for the few blocks in front. */
  const others = Array.from({ length: 400 }, () => "质量，标准");
  const RARITIES = { 质量: 0.1, 标准: 0.2, 强国: 9 };
  const terms = Object.entries(RARITIES).map(([token, rarity]) => ({
    token,
    rarity,
    isInAll: false,
  }));
  const pruned: [string[][], number] = [[["强国"], [], ["标准"]], 0];

  it("ranks the best as it does where all are asked for, and reads fewer texts", () => {
    let isPruned = false;
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), fc.nat(5), (texts, more) => {
        const most = more + 1;
        const fronts = texts.map((text) => `质量${text.join("")}`);
        const library = buildSegment([searchableDocument("文", [...fronts, ...others])]);
        const averages = averageLengths(statisticsOf(library));
        const front = Uint32Array.from({ length: texts.length }, (_, block) => block);
        const scoresOf = (wanted?: number) =>
          scoreBlocks(new PostingLists(library), front, terms, averages, wanted);
        const best = (scores: Uint32Array) =>
          [...scores]
            .map((score, block) => ({ score, block }))
            .sort((a, b) => b.score - a.score || a.block - b.block)
            .slice(0, most);
        const [all, few] = [scoresOf(), scoresOf(most)];
        isPruned ||= few.some((score, block) => score !== all[block]);
        expect(best(few)).toEqual(best(all));
      }),
      { examples: [pruned] },
    );
    expect(isPruned).toBe(true);
  });
});

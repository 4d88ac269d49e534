import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchCorrections } from "../../../domain/indicators/match-corrections";
import type { Target } from "../../../domain/indicators/target";
import { correctionOf } from "../../support/corrections";
import { targetsOf } from "../../support/targets-of";

const SENTENCE = "每年新增国家级绿色工厂20家左右、省级绿色工厂60家左右。";

/** The place in the list of the target each correction was matched with. */
function matched(found: readonly Target[], before: readonly Target[]): readonly (number | null)[] {
  const corrections = before.map((one, index) => correctionOf(one, { id: `c${index}` }));
  const matches = matchCorrections(found, corrections);
  return corrections.map(({ id }) => {
    const target = matches.get(id);
    return target === undefined ? null : found.indexOf(target);
  });
}

describe("matchCorrections", () => {
  const before = targetsOf(SENTENCE);

  it("finds the targets again when the text before them changed", () => {
    expect(matched(targetsOf("前言说明。培育示范企业5家。", SENTENCE), before)).toEqual([1, 2]);
  });

  it("finds them again under another name, or with white space gone from the sentence", () => {
    const renamed = before.map((one) => ({ ...one, name: `${one.name}（新）` }));
    expect(matched(renamed, before)).toEqual([0, 1]);
    const blank = before.map((one) => ({
      ...one,
      quote: one.quote.replace("每年", "每年 "),
      to: one.to + 1,
      place: { from: one.place.from + 1, to: one.place.to + 1 },
    }));
    expect(matched(blank, before)).toEqual([0, 1]);
  });

  it("finds none in a sentence that says something else", () => {
    expect(matched(targetsOf(SENTENCE.replace("20", "30")), before)).toEqual([null, null]);
    expect(matched([], before)).toEqual([null, null]);
  });

  it("takes of two equal sentences the one nearer to the old place", () => {
    const twice = targetsOf(SENTENCE, "中间一段。", SENTENCE);
    const second = twice.slice(2, 4);
    expect(matched(twice, second)).toEqual([2, 3]);
  });

  it("gives no target to two corrections", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 6 }), (picks) => {
        const twice = targetsOf(SENTENCE, SENTENCE);
        const marks = picks.flatMap((pick) => twice.slice(pick, pick + 1));
        const given = matched(twice, marks).filter((one) => one !== null);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

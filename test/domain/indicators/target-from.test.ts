import { describe, expect, it } from "vitest";
import { draftOf } from "../../../domain/indicators/draft";
import { quantitiesIn } from "../../../domain/indicators/quantities";
import { sentencesIn } from "../../../domain/indicators/sentences";
import { targetFrom } from "../../../domain/indicators/target-from";
import { wordingOf } from "../../../domain/indicators/wording";

describe("targetFrom", () => {
  it("counts places in the whole text", () => {
    const text = "甲。建成1—2个乙。";
    const [, sentence] = sentencesIn(wordingOf(text), { from: 0, to: text.length });
    if (sentence === undefined) throw new Error("The text has no second sentence.");
    const [quantity] = quantitiesIn(sentence.words, { from: 0, to: sentence.words.length });
    if (quantity === undefined) throw new Error("The sentence has no number.");
    const draft = { ...draftOf("乙", quantity, null, {}), year: 2025 };
    expect(targetFrom(draft, sentence, 3)).toEqual({
      item: 3,
      name: "乙",
      value: 1,
      valueTo: 2,
      unit: "个",
      bound: "range",
      year: 2025,
      base: null,
      baseYear: null,
      attribute: null,
      group: null,
      quote: "建成1—2个乙。",
      from: 2,
      to: 10,
      place: { from: 4, to: 8 },
    });
  });
});

import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../../domain/indicators/quantities";
import { readStretches } from "../../../domain/indicators/reading";
import { sentencesIn } from "../../../domain/indicators/sentences";
import { stretchesOf } from "../../../domain/indicators/stretches";
import { wordingOf } from "../../../domain/indicators/wording";

function read(text: string) {
  const [sentence] = sentencesIn(wordingOf(text), { from: 0, to: text.length });
  const [clause] = sentence?.clauses ?? [];
  if (sentence === undefined || clause === undefined) throw new Error("The text holds no clause.");
  const quantities = quantitiesIn(sentence.words, clause);
  return readStretches(sentence, stretchesOf(sentence.words, clause, quantities), null);
}

describe("readStretches", () => {
  it("takes the number a value starts from for no target of its own", () => {
    const [reading, ...others] = read("浓度由2020年的39微克下降到33微克");
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ before: "浓度", base: { value: 39, year: 2020 } });
  });

  it("tells the further members of a list", () => {
    expect(read("新增甲20家、乙30家").map(({ continues, deed }) => [continues, deed])).toEqual([
      [false, "keep"],
      [true, "keep"],
    ]);
  });

  it("reads a word of change before a number that is named behind as a verb", () => {
    const [reading] = read("增加100个停车位");
    expect(reading).toMatchObject({ opening: { kept: "增加" }, lead: { change: null } });
  });
});

import { describe, expect, it } from "vitest";
import { draftOf } from "../../../domain/indicators/draft";
import { quantitiesIn } from "../../../domain/indicators/quantities";
import { sharedLimits } from "../../../domain/indicators/shared-limits";

function bounds(...words: readonly string[]): readonly string[] {
  const drafts = words.map((word, index) => {
    const [quantity] = quantitiesIn(word, { from: 0, to: word.length });
    if (quantity === undefined) throw new Error(`There is no number in ${word}.`);
    return draftOf("名", quantity, null, { continues: index > 0, isLimitBehind: true });
  });
  return sharedLimits(drafts).map(({ bound }) => bound);
}

describe("sharedLimits", () => {
  it("gives the last limit of a list to the members before it", () => {
    expect(bounds("200个", "40个", "100个左右")).toEqual(["~", "~", "~"]);
  });

  it("shares none where another member has its own", () => {
    expect(bounds("20个以上", "40个", "100个左右")).toEqual([">=", "=", "~"]);
  });

  it("shares no range", () => {
    expect(bounds("20个", "1—2个")).toEqual(["=", "range"]);
  });
});

import { describe, expect, it } from "vitest";
import { NOTHING_CARRIED } from "../../../domain/indicators/carried";

describe("what the first clause of a sentence takes over", () => {
  it("is nothing", () => {
    expect(NOTHING_CARRIED).toEqual({
      named: { last: "", clause: "", words: "", isLastInClause: false, fact: null },
      deed: null,
      kept: "",
    });
  });
});

import { describe, expect, it } from "vitest";
import { inOneGo, type Steps } from "../../../../domain/search/segments/steps";

describe("inOneGo", () => {
  it("takes every step, in order, and gives the result", () => {
    const taken: string[] = [];
    function* work(): Steps<number> {
      for (const step of ["甲", "乙", "丙"]) {
        taken.push(step);
        yield;
      }
      return taken.length;
    }
    expect(inOneGo(work())).toBe(3);
    expect(taken).toEqual(["甲", "乙", "丙"]);
  });
});

import { describe, expect, it } from "vitest";
import { movesOf } from "../../../domain/cleaning/moves";

describe("movesOf", () => {
  it("gives the place of moved characters in both texts, without the line break after them", () => {
    const movedFrom = { from: 20, to: 22 };
    expect(
      movesOf([
        { rule: "web-chrome", from: 0, to: 4, replacement: "" },
        { rule: "moved-title", from: 6, to: 6, replacement: "标题\n", movedFrom },
        { rule: "moved-title", from: 18, to: 23, replacement: "" },
      ]),
    ).toEqual([{ cleaned: { from: 2, to: 4 }, source: movedFrom }]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../../domain/cleaning/clean";
import { keepsWording } from "../../../domain/cleaning/keeps-wording";
import { documentText, SEED_IDS, seedText } from "../../support/document-texts";

function expectWordingKept(source: string): void {
  for (const edit of clean(source).edits) {
    expect([edit, keepsWording(source, edit)]).toEqual([edit, true]);
  }
}

describe("the rules of cleaning", () => {
  it.each(SEED_IDS)("take no wording from %s", (id) => {
    expectWordingKept(seedText(id));
  });

  it("take no wording from any text", () => {
    fc.assert(fc.property(documentText, expectWordingKept), { numRuns: 2000 });
  });

  it.each(["第3页 共8页\f## 一、", "(下转4版)\f\uFEFF— 3 —", "\u0085", "一、\f# 一、"])(
    "keep what different rules take from %j apart",
    expectWordingKept,
  );

  it("move a headline word for word", () => {
    const source = seedText("anhui-newspaper");
    const moves = clean(source).edits.filter(({ movedFrom }) => movedFrom !== undefined);
    expect(moves).toHaveLength(1);
    for (const { replacement, movedFrom } of moves) {
      expect(replacement.trim()).toBe(source.slice(movedFrom?.from, movedFrom?.to));
    }
  });
});

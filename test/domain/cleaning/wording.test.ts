import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../../domain/cleaning/clean";
import type { CleaningRule, Edit } from "../../../domain/document/edit";
import { simplify } from "../../../domain/document/traditional-forms";
import { documentText, SEED_IDS, seedText } from "../../support/document-texts";

const BLANK = /^[\s\u200B\u2060]*$/;

/** What each rule may take from a source: never wording, or wording that stands elsewhere. */
const ALLOWED: Readonly<Record<CleaningRule, (removed: string, edit: Edit) => boolean>> = {
  "line-breaks": (removed, { replacement }) => BLANK.test(removed) && BLANK.test(replacement),
  "duplicate-copies": (_, { replacement }) => replacement === "",
  pinyin: (removed, { replacement }) =>
    /^[(（][\p{Script=Latin}\p{Mn}]+[)）]$/u.test(removed) && replacement === "",
  "traditional-forms": (removed, { replacement }) => simplify(removed) === replacement,
  "web-chrome": (_, { replacement }) => replacement === "",
  "jump-lines": (removed, { replacement }) =>
    /[上下紧续转][接转自]/.test(removed) && replacement === "",
  markup: (removed, { replacement }) => /^[#*\s]*$/.test(removed) && replacement === "",
  "moved-title": (removed, { replacement }) => removed === "" || replacement === "",
  "joined-lines": (removed, { replacement }) => BLANK.test(removed) && /^ ?$/.test(replacement),
  "white-space": (removed, { replacement }) => BLANK.test(removed) && BLANK.test(replacement),
};

function expectWordingKept(source: string): void {
  for (const edit of clean(source).edits) {
    const removed = source.slice(edit.from, edit.to);
    expect([edit, removed, ALLOWED[edit.rule](removed, edit)]).toEqual([edit, removed, true]);
  }
}

describe("the rules of cleaning", () => {
  it.each(SEED_IDS)("take no wording from %s", (id) => {
    expectWordingKept(seedText(id));
  });

  it("take no wording from any text", () => {
    fc.assert(fc.property(documentText, expectWordingKept), { numRuns: 2000 });
  });

  it("move a headline word for word", () => {
    const source = seedText("anhui-newspaper");
    const moves = clean(source).edits.filter(({ movedFrom }) => movedFrom !== undefined);
    expect(moves).toHaveLength(1);
    for (const { replacement, movedFrom } of moves) {
      expect(replacement.trim()).toBe(source.slice(movedFrom?.from, movedFrom?.to));
    }
  });
});

import { describe, expect, it } from "vitest";
import { clean } from "../../../domain/cleaning/clean";
import { editContext, editGroups } from "../../../domain/cleaning/edit-context";
import { seedText } from "../../support/document-texts";

describe("editGroups", () => {
  it("counts the edits of each rule and places them in the cleaned text", () => {
    const { text, edits } = clean(seedText("national"));
    const groups = editGroups(edits);
    expect(groups.map(({ rule, edits: placed }) => [rule, placed.length])).toEqual([
      ["white-space", 64],
      ["jump-lines", 1],
      ["joined-lines", 3],
    ]);
    for (const { edit, cleaned } of groups.flatMap((group) => group.edits)) {
      expect(text.slice(cleaned.from, cleaned.to)).toBe(edit.replacement);
    }
  });
});

describe("editContext", () => {
  const around = (source: string, from: number, to: number, replacement: string) => {
    const edit = { rule: "white-space", from, to, replacement } as const;
    const cleaned = source.slice(0, from) + replacement + source.slice(to);
    const placed = { edit, cleaned: { from, to: from + replacement.length } };
    return editContext(source, cleaned, placed);
  };

  it("shows what stands around the change in both texts", () => {
    expect(around("甲乙  丙丁", 2, 4, "")).toEqual({
      source: { before: "甲乙", changed: "  ", omitted: 0, rest: "", after: "丙丁" },
      cleaned: { before: "甲乙", changed: "", omitted: 0, rest: "", after: "丙丁" },
    });
  });

  it("keeps beginning and end of a long piece and says how much it leaves out", () => {
    const { changed, omitted, rest } = around("栏".repeat(1000), 0, 1000, "").source;
    expect([changed.length, omitted, rest.length]).toEqual([160, 680, 160]);
  });

  it("parts no surrogate pair", () => {
    const whole = around("😀".repeat(40), 40, 40, "").source;
    expect(whole.before.length + whole.after.length).toBe(48);
    const odd = around(`甲${"😀".repeat(40)}`, 41, 41, "").source;
    expect(`${odd.before}${odd.after}`).toBe("😀".repeat(24));
    expect([...whole.before, ...whole.after].every((character) => character === "😀")).toBe(true);
  });
});

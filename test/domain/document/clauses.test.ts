import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../domain/document/clauses";

function wordsOf(text: string): readonly string[] {
  return clausesOf(text, { from: 0, to: text.length }).map(({ from, wordsTo }) =>
    text.slice(from, wordsTo),
  );
}

describe("clausesOf", () => {
  it("ends a clause at its mark, not at the 、 of a list", () => {
    expect(wordsOf("牢固树立质量第一意识，健全质量、标准政策。完善机制")).toEqual([
      "牢固树立质量第一意识",
      "健全质量、标准政策",
      "完善机制",
    ]);
  });

  it("leaves marks inside numbers, times and addresses alone", () => {
    expect(wordsOf("达到3,000家,自10:30起；见http://a.cn")).toEqual([
      "达到3,000家",
      "自10:30起",
      "见http://a.cn",
    ]);
  });

  it("keeps a quotation mark with the clause it closes", () => {
    expect(wordsOf("提出“质量第一。”坚持标准")).toEqual(["提出“质量第一", "坚持标准"]);
  });

  it("covers its stretch without gap or overlap, and counts from the whole text", () => {
    const text = "前文\n一是， 二是！？三";
    const stretch = { from: 3, to: text.length };
    const clauses = clausesOf(text, stretch);
    expect(clauses.map(({ from, to }) => [from, to])).toEqual([
      [3, 7],
      [7, 11],
      [11, 12],
    ]);
    expect(clausesOf(text, { from: 2, to: 2 })).toEqual([]);
  });
});

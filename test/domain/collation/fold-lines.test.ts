import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { foldLines, rowsOfVariants } from "../../../domain/collation/fold-lines";
import { linesOf } from "../../../domain/collation/lines";
import { alignable } from "../../support/alignable";

const FIRST = ["一、总体要求", "甲甲甲甲。", "乙乙乙乙。", "抽查合格率提高。", "丙丙丙丙。"];
const SECOND = FIRST.with(3, "抽查符合率提高。");
const [a, b] = [alignable(...FIRST), alignable(...SECOND)];
const lines = linesOf(a, b, collate(a, b));

describe("foldLines", () => {
  it("folds lines without variants, and keeps headings", () => {
    expect(foldLines(lines, () => true, new Set())).toEqual([
      { kind: "line", line: 0 },
      { kind: "fold", from: 1, to: 3 },
      { kind: "line", line: 3 },
      { kind: "fold", from: 4, to: 5 },
    ]);
  });

  it("folds what has hidden variants only", () => {
    expect(foldLines(lines, () => false, new Set())).toEqual([
      { kind: "line", line: 0 },
      { kind: "fold", from: 1, to: 5 },
    ]);
  });

  it("shows a run that was opened, and no other", () => {
    expect(foldLines(lines, () => true, new Set([1]))).toEqual([
      { kind: "line", line: 0 },
      { kind: "line", line: 1 },
      { kind: "line", line: 2 },
      { kind: "line", line: 3 },
      { kind: "fold", from: 4, to: 5 },
    ]);
  });
});

describe("rowsOfVariants", () => {
  it("finds the row of a variant, folded or not", () => {
    const marked = foldLines(lines, () => true, new Set());
    expect(rowsOfVariants(marked, lines)).toEqual(new Map([[0, 2]]));
    const hidden = foldLines(lines, () => false, new Set());
    expect(rowsOfVariants(hidden, lines)).toEqual(new Map([[0, 1]]));
  });
});

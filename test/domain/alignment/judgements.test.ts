import { describe, expect, it } from "vitest";
import { isBroken, judgementsOf } from "../../../domain/alignment/judgements";
import type { PairVerdict, UnitMark } from "../../../domain/alignment/verdict";

const mark = (documentId: string, ordinal: number): UnitMark => ({
  ...{ documentId, kind: "item", ordinal, blockId: `c1.i${ordinal}`, opening: `第${ordinal}条` },
});
const verdict = (a: UnitMark, b: UnitMark, word: PairVerdict["verdict"]): PairVerdict => ({
  ...{ id: `${a.documentId}${a.ordinal}${b.documentId}${b.ordinal}`, a, b, verdict: word },
  decidedAt: "2026-01-01T00:00:00.000Z",
});

describe("judgementsOf", () => {
  const verdicts = [
    verdict(mark("a", 1), mark("b", 1), "counterparts"),
    verdict(mark("b", 2), mark("a", 1), "unrelated"),
    verdict(mark("a", 1), mark("c", 1), "unrelated"),
    verdict(mark("a", 2), mark("b", 3), "counterparts"),
  ];

  it("finds what was said of a unit and another document, whichever was named first", () => {
    expect(judgementsOf(verdicts, mark("a", 1), "b").map(({ id }) => id)).toEqual(["a1b1", "b2a1"]);
    expect(judgementsOf(verdicts, mark("c", 1), "a").map(({ id }) => id)).toEqual(["a1c1"]);
  });

  it("finds nothing for a unit of which nothing was said", () => {
    expect(judgementsOf(verdicts, mark("a", 3), "b")).toEqual([]);
    expect(judgementsOf(verdicts, mark("a", 2), "c")).toEqual([]);
  });

  it("tells where the user broke a pair", () => {
    expect(isBroken(verdicts, mark("a", 1), "c")).toBe(true);
    expect(isBroken(verdicts, mark("a", 2), "b")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { Finding } from "../../../domain/document/finding";
import { findingAt, markedSpans } from "../../../renderer/provenance/finding-marks";

const text = "甲".repeat(100);
const blockId = "p1";
const swapped: Finding = {
  kind: "swapped-metadata",
  from: 10,
  to: 14,
  blockId,
  other: { from: 20, to: 30 },
  names: ["甲", "乙"],
};
const unfinished: Finding = { kind: "unfinished-paragraph", from: 5, to: 100, blockId };

describe("markedSpans", () => {
  it("marks both places of a finding that compares two", () => {
    expect(markedSpans(text, swapped)).toEqual([
      { from: 10, to: 14 },
      { from: 20, to: 30 },
    ]);
  });

  it("marks only the end of a passage that is doubtful for how it ends", () => {
    expect(markedSpans(text, unfinished)).toEqual([{ from: 84, to: 100 }]);
    expect(markedSpans(text, { ...unfinished, from: 95 })).toEqual([{ from: 95, to: 100 }]);
  });

  it("cuts no character in two", () => {
    const pairs = "𠮷".repeat(20);
    const [span] = markedSpans(`${pairs}甲`, { ...unfinished, from: 0, to: 41 });
    expect(span).toEqual({ from: 24, to: 41 });
  });
});

describe("findingAt", () => {
  it("finds what is marked at an offset, the shorter mark first", () => {
    const wide: Finding = {
      kind: "duplicated-passage",
      from: 0,
      to: 50,
      blockId,
      other: { from: 60, to: 70 },
    };
    const findings = [wide, swapped];
    expect(findingAt(text, findings, 12)).toBe(swapped);
    expect(findingAt(text, findings, 25)).toBe(swapped);
    expect(findingAt(text, findings, 40)).toBe(wide);
    expect(findingAt(text, findings, 65)).toBe(wide);
    expect(findingAt(text, findings, 80)).toBeNull();
  });
});

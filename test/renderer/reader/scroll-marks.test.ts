import { describe, expect, it } from "vitest";
import type { Block } from "../../../domain/document/block";
import { scrollMarks } from "../../../renderer/reader/scroll-marks";

/** Two blocks of 100 characters; the first is drawn twice as high as the second. */
const blocks = [0, 100].map((from): Block => {
  const span = { from, to: from + 100 };
  return { id: `b${from}`, kind: "paragraph", ...span, content: span };
});
const placeOf = (id: string) => (id === "b0" ? { top: 0, height: 200 } : { top: 200, height: 100 });
const at = (from: number) => ({ from, to: from + 2 });
const SIZE = { height: 300, shown: 1200, step: 4 };

describe("scrollMarks", () => {
  it("puts a mark where its hit stands in the text as it is drawn", () => {
    const marks = scrollMarks(blocks, [at(0), at(50), at(150)], null, placeOf, SIZE);
    expect(marks.map((mark) => Math.round(mark.at * 300))).toEqual([0, 100, 250]);
  });

  it("lets hits that lie close together share a mark, and loses none", () => {
    const hits = Array.from({ length: 200 }, (_, from) => at(from));
    const marks = scrollMarks(blocks, hits, at(7), placeOf, { height: 300, shown: 40, step: 4 });
    expect(marks.length).toBeLessThanOrEqual(10);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    expect(marks.filter(({ isCurrent }) => isCurrent).map(({ span }) => span)).toEqual([at(7)]);
  });

  it("places hits of what is not drawn by their share of the text", () => {
    const marks = scrollMarks(blocks, [at(100)], null, () => null, SIZE);
    expect(marks.map((mark) => mark.at)).toEqual([0.5]);
  });
});

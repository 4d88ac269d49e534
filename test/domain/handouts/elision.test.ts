import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ELISION_KINDS,
  type Elision,
  joined,
  passageParagraphs,
  passagePieces,
  shownText,
  withElision,
  withoutElisionsIn,
} from "../../../domain/handouts/elision";

const WORDS = "加强质量监管，完善标准体系。";
const ellipsis = (from: number, to: number): Elision => ({ from, to, as: "ellipsis" });
const gap = (from: number, to: number): Elision => ({ from, to, as: "gap" });
const shown = (elisions: readonly Elision[]) =>
  passagePieces(WORDS, elisions).map(shownText).join("");

describe("leaving words out of a passage", () => {
  it("shows …… for them, and a line to write on for a gap", () => {
    expect(shown([ellipsis(2, 4)])).toBe("加强……监管，完善标准体系。");
    expect(shown([gap(2, 4), ellipsis(6, 13)])).toBe("加强＿＿＿＿监管……。");
  });

  it("makes one of those that meet", () => {
    expect(withElision([ellipsis(2, 4)], ellipsis(4, 6), WORDS.length)).toEqual([ellipsis(2, 6)]);
    expect(withElision([ellipsis(2, 4)], ellipsis(3, 6), WORDS.length)).toEqual([ellipsis(2, 6)]);
  });

  it("lets the newer way win where words were left out in another one", () => {
    expect(withElision([ellipsis(2, 8)], gap(4, 6), WORDS.length)).toEqual([
      ellipsis(2, 4),
      gap(4, 6),
      ellipsis(6, 8),
    ]);
  });

  it("leaves something to read", () => {
    expect(withElision([ellipsis(0, 6)], gap(6, WORDS.length), WORDS.length)).toBeNull();
  });

  it("takes in again all that shares words with a span", () => {
    const all = [ellipsis(0, 2), gap(4, 6), ellipsis(8, 10)];
    expect(withoutElisionsIn(all, { from: 5, to: 9 })).toEqual([ellipsis(0, 2)]);
  });

  it("divides a passage at its line breaks, but not at those left out", () => {
    const words = "一、总则\n加强监管。\n完善标准。";
    const whole = passageParagraphs(passagePieces(words, []));
    expect(whole.map((own) => own.map(shownText).join(""))).toEqual([
      "一、总则",
      "加强监管。",
      "完善标准。",
    ]);
    const [, second] = whole;
    expect(second?.map(({ from, to }) => words.slice(from, to))).toEqual(["加强监管。"]);
    const left = passageParagraphs(passagePieces(words, [ellipsis(2, 7)]));
    expect(left.map((own) => own.map(shownText).join(""))).toEqual(["一、……监管。", "完善标准。"]);
  });

  it("keeps any elisions apart and in order, and their pieces make the passage", () => {
    const one = fc
      .tuple(
        fc.nat(WORDS.length - 2),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...ELISION_KINDS),
      )
      .map(([from, length, as]) => ({ from, to: Math.min(WORDS.length, from + length), as }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (made) => {
        let elisions: readonly Elision[] = [];
        for (const next of made) elisions = withElision(elisions, next, WORDS.length) ?? elisions;
        expect(elisions).toEqual(joined(elisions));
        elisions.slice(1).forEach(({ from }, at) => {
          expect(from).toBeGreaterThanOrEqual(elisions[at]?.to ?? 0);
        });
        const pieces = passagePieces(WORDS, elisions);
        expect(pieces.map(({ text }) => text).join("")).toBe(WORDS);
        expect(pieces.some(({ kind }) => kind === "words")).toBe(true);
      }),
    );
  });
});

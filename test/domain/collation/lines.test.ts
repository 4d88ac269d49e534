import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { linesOf, sideOf, spanOf } from "../../../domain/collation/lines";
import { alignable } from "../../support/alignable";
import { editions } from "../../support/editions";

function drawn(linesA: readonly string[], linesB: readonly string[]): readonly string[] {
  const [a, b] = [alignable(...linesA), alignable(...linesB)];
  return linesOf(a, b, collate(a, b)).map(({ kind, parts }) => {
    const words = parts.map((part) => {
      const { text } = sideOf(part) === "a" ? a : b;
      const own = text.slice(spanOf(part).from, spanOf(part).to).replace("\n", "⏎");
      const led = part.isLead ? `*${own}*` : own;
      return part.kind === "same" ? led : `${part.side}[${led}]`;
    });
    return `${kind}: ${words.join("")}`;
  });
}

const TAIL = "（二）加强品牌建设。培育知名品牌，完善品牌保护机制。";

describe("linesOf", () => {
  it("sets differences within the line, and its leading words apart", () => {
    expect(
      drawn(
        ["一、总体要求", "（一）目标。抽查合格率提高。", TAIL],
        ["一、总体要求", "（一）目标。抽查符合率提高。", TAIL],
      ).slice(1, 2),
    ).toEqual(["item: *（一）目标。*抽查a[合格]b[符合]率提高。⏎"]);
  });

  it("gives what only one edition has lines of its own", () => {
    expect(drawn(["一、总体要求", TAIL], ["一、总体要求", TAIL, "二、组织保障"]).slice(-2)).toEqual(
      [
        "item: *（二）加强品牌建设。*培育知名品牌，完善品牌保护机制。b[⏎]",
        "chapter: b[二、组织保障]",
      ],
    );
  });

  it("ends every line with the only line break in it, and leaves nothing out", () => {
    fc.assert(
      fc.property(editions, ([text, other]) => {
        const [a, b] = [alignable(text), alignable(other)];
        const texts = linesOf(a, b, collate(a, b)).map(({ parts }) =>
          parts.map((part) => {
            const own = (sideOf(part) === "a" ? a : b).text;
            return { part, words: own.slice(spanOf(part).from, spanOf(part).to) };
          }),
        );
        for (const line of texts) {
          const words = line.map((one) => one.words).join("");
          expect(words.slice(0, -1)).not.toContain("\n");
        }
        const first = texts.flat().filter(({ part }) => part.kind === "same" || part.side === "a");
        expect(first.map(({ words }) => words).join("")).toBe(a.text);
      }),
    );
  });
});

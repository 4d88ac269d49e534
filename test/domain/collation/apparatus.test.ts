import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apparatusOf } from "../../../domain/collation/apparatus";
import { collate } from "../../../domain/collation/collate";
import type { Side } from "../../../domain/collation/interleave";
import { linesOf } from "../../../domain/collation/lines";
import { alignable } from "../../support/alignable";
import { editions } from "../../support/editions";

function base(linesA: readonly string[], linesB: readonly string[], side: Side) {
  const [a, b] = [alignable(...linesA), alignable(...linesB)];
  const variants = collate(a, b);
  const edition = side === "a" ? a : b;
  const lines = apparatusOf(linesOf(a, b, variants), variants, side, edition);
  const drawn = lines.map(({ parts }) =>
    parts
      .map((part) =>
        part.kind === "sign"
          ? `(${part.variant + 1})`
          : edition.text.slice(part.span.from, part.span.to),
      )
      .join("")
      .trimEnd(),
  );
  return { edition, variants, lines, drawn };
}

const FIRST = ["一、总体要求", "（一）目标。抽查合格率提高，推进改革。"];
const SECOND = [
  "一、总体要求",
  "（一）目标。抽查符合率提高，深入推进改革。",
  "（二）保障。加强领导。",
];

describe("apparatusOf", () => {
  it("numbers what the other edition has differently, behind the base text's words", () => {
    expect(base(FIRST, SECOND, "a").drawn).toEqual([
      "一、总体要求",
      "（一）目标。抽查合格(1)率提高，(2)推进改革。(3)",
    ]);
    expect(base(FIRST, SECOND, "b").drawn).toEqual([
      "一、总体要求",
      "（一）目标。抽查符合(1)率提高，深入(2)推进改革。",
      "（二）保障。加强领导。(3)",
    ]);
  });

  it("is the base text, whole and in order, with one sign for every variant", () => {
    fc.assert(
      fc.property(editions, fc.constantFrom<Side>("a", "b"), ([text, , other], side) => {
        const { edition, variants, lines } = base([text], [other], side);
        const words = lines.flatMap(({ parts }) =>
          parts.map((part) =>
            part.kind === "text" ? edition.text.slice(part.span.from, part.span.to) : "",
          ),
        );
        expect(words.join("")).toBe(edition.text);
        const signs = lines.flatMap(({ parts }) => parts.filter((part) => part.kind === "sign"));
        expect(signs.map(({ variant }) => variant).sort((x, y) => x - y)).toEqual([
          ...variants.keys(),
        ]);
      }),
    );
  });
});

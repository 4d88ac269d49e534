import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlankLine, linesOf } from "../../../domain/document/line";

describe("linesOf", () => {
  it("covers any text without gap or overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("甲", "\n", "\r", " ") }), (text) => {
        let position = 0;
        for (const line of linesOf(text)) {
          expect(line.from).toBe(position);
          expect(line.text).toBe(text.slice(line.from, line.to));
          expect(text.slice(line.to, line.end)).toBe(line.end === line.to ? "" : "\n");
          position = line.end;
        }
        expect(position).toBe(text.length);
      }),
    );
  });

  it("opens no line after a final line break", () => {
    expect(linesOf("甲\n\n").map(({ text }) => text)).toEqual(["甲", ""]);
    expect(linesOf("")).toEqual([]);
  });
});

describe("isBlankLine", () => {
  it("holds where a reader sees nothing", () => {
    const [blank, text] = linesOf(" \u3000\u00A0\t\n　甲\n");
    expect([blank, text].map((line) => line !== undefined && isBlankLine(line))).toEqual([
      true,
      false,
    ]);
  });
});

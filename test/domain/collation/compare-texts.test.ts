import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../domain/collation/compare-texts";

/** `质量强[省>国]`: what was removed and what was added. */
const drawn = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
    .join("");

describe("compareTexts", () => {
  it("tells what went and what came", () => {
    expect(drawn("到2025年达到94%。", "到2025年达到95%。")).toBe("到2025年达到[-94][+95]%。");
    expect(drawn("一\n二\n三", "一\n三")).toContain("二");
    expect(drawn("", "新写的")).toBe("[+新写的]");
  });

  it("gives back both texts, whatever they are", () => {
    const text = fc.string({ unit: fc.constantFrom(..."质量强国，。\n 12%😀"), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = compareTexts(before, after);
        const without = (kind: string) =>
          stretches
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });
});

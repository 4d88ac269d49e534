import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textHash } from "../../../domain/library/text-hash";

describe("textHash", () => {
  it("gives the published values of FNV-1a for Latin letters", () => {
    // Test vectors of the algorithm's authors; one code unit is one byte here.
    expect(textHash("")).toBe("cbf29ce484222325");
    expect(textHash("a")).toBe("af63dc4c8601ec8c");
    expect(textHash("foobar")).toBe("85944171f73967e8");
  });

  it("gives sixteen hexadecimal digits for any text, always the same ones", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(textHash(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(textHash(text)).toBe(textHash(text));
      }),
    );
  });

  it("tells texts apart that differ in one character", () => {
    expect(textHash("到2025年")).not.toBe(textHash("到2026年"));
    expect(textHash("质量强国")).not.toBe(textHash("质量强国 "));
  });
});

describe("textHash in halves", () => {
  it("is the algorithm as it is published, in whole numbers of 64 bits", () => {
    const published = (text: string) => {
      let hash = 0xcbf29ce484222325n;
      for (let index = 0; index < text.length; index += 1) {
        hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
      }
      return hash.toString(16).padStart(16, "0");
    };
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(textHash(text)).toBe(published(text));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TermNumbers } from "../../../../domain/search/segments/term-numbers";

const key = fc.oneof(fc.nat(3000), fc.integer({ min: 0, max: 0xffffffff }));

describe("TermNumbers", () => {
  it("numbers keys and words as they are met, and lists them in order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(key, fc.string()), { maxLength: 200 }), (terms) => {
        const numbers = new TermNumbers();
        const numberOf = (term: number | string) =>
          typeof term === "number" ? numbers.ofKey(term) : numbers.ofWord(term);
        const met = [...new Set(terms)];
        for (const term of terms) expect(numberOf(term)).toBe(met.indexOf(term));
        expect(numbers.count).toBe(met.length);
        const sorted = numbers.sorted();
        const keys = met.filter((term) => typeof term === "number");
        const words = met.filter((term) => typeof term === "string");
        expect([...sorted.keys]).toEqual(keys.toSorted((a, b) => a - b));
        expect(sorted.words).toEqual(words.toSorted());
        const inOrder = [...sorted.keys, ...sorted.words];
        expect([...sorted.numbers]).toEqual(inOrder.map((term) => met.indexOf(term)));
      }),
    );
  });

  it("finds each of very many keys again", () => {
    const numbers = new TermNumbers();
    const keys = Array.from({ length: 30_000 }, (_, i) => 0x4e004e00 + i * 0x10001);
    for (const [i, one] of keys.entries()) expect(numbers.ofKey(one)).toBe(i);
    for (const [i, one] of keys.entries()) expect(numbers.ofKey(one)).toBe(i);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksum } from "../../../../domain/search/segments/checksum";

const words = fc.uint32Array({ minLength: 1, maxLength: 50 });

describe("checksum", () => {
  it("is another where one word is another", () => {
    fc.assert(
      fc.property(words, fc.nat(49), fc.integer({ min: 1, max: 2 ** 32 - 1 }), (all, i, change) => {
        const at = i % all.length;
        const damaged = all.slice();
        damaged[at] = ((damaged[at] ?? 0) ^ change) >>> 0;
        expect(checksum(damaged)).not.toBe(checksum(all));
      }),
    );
  });

  it("is another where two bits of the same place in two words are", () => {
    const [one, other] = [new Uint32Array(8), new Uint32Array(8)];
    [other[2], other[5]] = [2 ** 31, 2 ** 31];
    expect(checksum(other)).not.toBe(checksum(one));
  });
});

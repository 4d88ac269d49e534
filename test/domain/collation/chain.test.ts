import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heaviestChain, type Link } from "../../../domain/collation/chain";

const links = fc.uniqueArray(
  fc.record({ a: fc.nat(7), b: fc.nat(7), weight: fc.integer({ min: 1, max: 9 }) }),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 12 },
);

/** The weight of the heaviest chain, tried out. */
function heaviest(list: readonly Link[], a = -1, b = -1): number {
  const next = list.filter((link) => link.a > a && link.b > b);
  return Math.max(0, ...next.map((link) => link.weight + heaviest(list, link.a, link.b)));
}

describe("heaviestChain", () => {
  it("goes forward in both texts", () => {
    fc.assert(
      fc.property(links, (list) => {
        const chain = heaviestChain(list);
        chain.slice(1).forEach((link, at) => {
          expect(link.a).toBeGreaterThan(chain[at]?.a ?? Number.NaN);
          expect(link.b).toBeGreaterThan(chain[at]?.b ?? Number.NaN);
        });
      }),
    );
  });

  it("weighs as much as any chain can", () => {
    fc.assert(
      fc.property(links, (list) => {
        const weight = heaviestChain(list).reduce((sum, link) => sum + link.weight, 0);
        expect(weight).toBe(heaviest(list));
      }),
    );
  });
});

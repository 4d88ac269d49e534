import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderRows, type Placed } from "../../../domain/subjects/order-rows";

describe("orderRows", () => {
  it("keeps the order of the first column", () => {
    expect(
      orderRows([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it("puts what only a later column has behind its neighbour there", () => {
    expect(
      orderRows([
        [0, 0],
        [1, 2],
        [null, 1],
      ]),
    ).toEqual([0, 2, 1]);
    expect(
      orderRows([
        [0, 1],
        [null, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it("gives every row once, the first column in its order", () => {
    const place = fc.option(fc.nat(50), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, place)), (random) => {
        const rows: Placed[] = random.filter((row) => row.some((one) => one !== null));
        const order = orderRows(rows);
        expect(order.toSorted((x, y) => x - y)).toEqual(rows.map((_, at) => at));
        const first = order.flatMap((at) => rows[at]?.[0] ?? []);
        expect(first).toEqual(first.toSorted((x, y) => x - y));
      }),
    );
  });
});

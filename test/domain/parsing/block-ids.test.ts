import { describe, expect, it } from "vitest";
import { blockIds } from "../../../domain/parsing/block-ids";

describe("blockIds", () => {
  it("names a part within its container", () => {
    const ids = blockIds();
    expect([ids.numbered("", "c3"), ids.numbered("c3", "i5")]).toEqual(["c3", "c3.i5"]);
  });

  it("gives a number that occurs again a suffix", () => {
    const ids = blockIds();
    expect([1, 2, 3].map(() => ids.numbered("", "c1"))).toEqual(["c1", "c1-2", "c1-3"]);
  });

  it("counts parts without a number in each container by itself", () => {
    const ids = blockIds();
    const given = [
      ids.next("c1", "p"),
      ids.next("c1", "p"),
      ids.next("c1", "d"),
      ids.next("", "p"),
    ];
    expect(given).toEqual(["c1.p1", "c1.p2", "c1.d1", "p1"]);
  });
});

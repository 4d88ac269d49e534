import { describe, expect, it } from "vitest";
import type { Alignment } from "../../../domain/alignment/alignment";
import type { PairOrigin } from "../../../domain/alignment/decisions";
import { type AlignedPair, clusterUnits } from "../../../domain/subjects/clusters";

const place = (name: string) => ({ kind: "item" as const, ordinal: 1, chapter: 1, blockId: name });
type Edge = readonly [a: string, b: string, score: number, origin?: PairOrigin];

function pair(
  a: number,
  b: number,
  edges: readonly Edge[],
  apart: readonly string[] = [],
): AlignedPair {
  const pairs = edges.map(([one, other, score, origin = "computed"]) => ({
    ...{ a: place(one), b: place(other), score, origin },
  }));
  const alignment: Alignment = { pairs, onlyA: [], onlyB: [] };
  const unrelated = apart.map((names) => {
    const [one = "", other = ""] = names.split("-");
    return { a: `item ${one}`, b: `item ${other}` };
  });
  return { a, b, alignment, unrelated };
}

/** The subjects as `x-y-z`, a dot where a document has none. */
const subjects = (count: number, pairs: readonly AlignedPair[]) =>
  clusterUnits(count, pairs).map(({ units }) =>
    units.map((key) => key?.replace("item ", "") ?? ".").join("-"),
  );

describe("clusterUnits", () => {
  it("joins counterparts over all documents", () => {
    const pairs = [pair(0, 1, [["x", "y", 0.5]]), pair(1, 2, [["y", "z", 0.5]]), pair(0, 2, [])];
    expect(subjects(3, pairs)).toEqual(["x-y-z"]);
  });

  it("follows the surer pair where two contradict each other", () => {
    const pairs = [
      pair(0, 1, [["x", "y", 0.9]]),
      pair(1, 2, [["y", "z", 0.8]]),
      pair(0, 2, [
        ["other", "z", 0.3],
        ["x", "else", 0.2],
      ]),
    ];
    expect(subjects(3, pairs).toSorted()).toEqual([".-.-else", "other-.-.", "x-y-z"].toSorted());
  });

  it("puts what the user confirmed before everything", () => {
    const pairs = [
      pair(0, 1, [["x", "y", 0.9]]),
      pair(1, 2, [["y", "z", 0.9]]),
      pair(0, 2, [["other", "z", 1, "confirmed"]]),
    ];
    expect(subjects(3, pairs)).toContain("other-.-z");
    expect(subjects(3, pairs)).toContain("x-y-.");
  });

  it("puts nothing together that the user holds apart", () => {
    const pairs = [
      pair(0, 1, [["x", "y", 0.9]]),
      pair(1, 2, [["y", "z", 0.5]]),
      pair(0, 2, [], ["x-z"]),
    ];
    expect(subjects(3, pairs)).toContain("x-y-.");
  });

  it("joins nothing over a pair that is not wanted", () => {
    const pairs = [pair(0, 1, [["x", "y", 0.6]]), pair(1, 2, [["y", "z", 0.4]])];
    const clusters = clusterUnits(3, pairs, ({ document }) => document === 0);
    expect(clusters.map(({ units }) => units)).toEqual([["item x", "item y", null]]);
  });

  it("tells by which pair each unit is in its subject", () => {
    const pairs = [pair(0, 1, [["x", "y", 0.6]]), pair(1, 2, [["y", "z", 0.4]]), pair(0, 2, [])];
    expect(clusterUnits(3, pairs)[0]?.links).toEqual([
      { origin: "computed", score: 0.6 },
      { origin: "computed", score: 0.6 },
      { origin: "computed", score: 0.4 },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Unit, unitKey } from "../../../domain/alignment/units";
import type { Links } from "../../../renderer/compare/links";
import type { PaneLayout } from "../../../renderer/compare/pane-layout";
import { scrollMap } from "../../../renderer/compare/scroll-map";

const HEIGHT = 600;
const SURE = { origin: "computed", score: 1 } as const;

const unit = (name: string): Unit => ({
  kind: "item",
  ordinal: 1,
  blockId: name,
  chapter: 0,
  heading: "",
  spans: [],
});

/** Units of one block each, below each other: `["a", 300]` is 300 pixels high. */
function layout(...units: readonly (readonly [string, number])[]): PaneLayout {
  let top = 0;
  const passages = units.map(([name, height]) => {
    const passage = { unit: unit(name), blocks: [{ id: name, top }], top, bottom: top + height };
    top += height;
    return passage;
  });
  return { text: [], passages, left: 0 };
}

/** A unit corresponds to the one whose name begins with the same letter. */
function links(from: PaneLayout, to: PaneLayout): Links {
  const named = (pane: PaneLayout) => pane.passages.map(({ unit: own }) => own?.blockId ?? "");
  const pairs = named(from).flatMap((name) => {
    const other = named(to).find((one) => one[0] === name[0]);
    return other === undefined ? [] : [[name, other] as const];
  });
  return {
    units: new Map(
      pairs.map(([a, b]) => [unitKey(unit(a)), { ...unit(b), chapter: null, link: SURE }]),
    ),
    blocks: new Map(pairs),
  };
}

function follow(from: PaneLayout, to: PaneLayout) {
  const map = scrollMap(from, to, links(from, to), HEIGHT);
  return (scrollTop: number) => map.at(scrollTop).scrollTop;
}

const topOf = (pane: PaneLayout, name: string) =>
  pane.passages.find(({ unit: own }) => own?.blockId === name)?.top ?? Number.NaN;

describe("scrollMap", () => {
  const a = layout(["a", 900], ["b", 400], ["c", 700], ["d", 900]);

  it("brings a beginning in the upper third to the height of its counterpart", () => {
    const b = layout(["a", 500], ["b", 800], ["c", 600], ["d", 900]);
    const at = follow(a, b);
    for (const name of ["b", "c", "d"]) {
      for (const height of [0, 60, 190]) {
        expect(at(topOf(a, name) - height)).toBeCloseTo(topOf(b, name) - height);
      }
    }
  });

  it("rests at the seam beside a unit without a counterpart", () => {
    const b = layout(["a", 700], ["c", 600], ["d", 900]);
    const at = follow(a, b);
    const rest = at(topOf(a, "b"));
    expect(at(topOf(a, "b") + 150)).toBe(rest);
    expect(at(topOf(a, "c"))).toBe(topOf(b, "c"));
  });

  it("passes a short unit that only the other has, and jumps over a long one", () => {
    const short = layout(["a", 900], ["x", 200], ["b", 400], ["c", 700], ["d", 900]);
    const long = layout(["a", 900], ["x", 2000], ["b", 400], ["c", 700], ["d", 900]);
    const steps = (b: PaneLayout) => {
      const map = scrollMap(a, b, links(a, b), HEIGHT);
      return new Set([600, 700, 800, 900].map((at) => map.at(at).run)).size;
    };
    expect([steps(short), steps(long)]).toEqual([1, 2]);
    expect(follow(a, long)(900)).toBe(2900);
  });

  it("follows counterparts that stand in another order", () => {
    const b = layout(["a", 900], ["c", 700], ["b", 400], ["d", 900]);
    for (const name of ["a", "b", "c", "d"]) {
      expect(follow(a, b)(topOf(a, name))).toBe(topOf(b, name));
    }
  });

  it("goes through a passage that several ones correspond to once, from one beginning to the next", () => {
    // A chapter's heading, an item without counterpart, and the item that the whole chapter answers to.
    const heading = layout(["chapter", 60], ["x", 500], ["c", 800]);
    const whole = layout(["c", 1400], ["d", 900]);
    const map = scrollMap(heading, whole, links(heading, whole), HEIGHT);
    const places = [0, 40, 300, 560].map((at) => map.at(at));
    expect(places.map(({ scrollTop }) => scrollTop)).toEqual([0, 0, 0, 0]);
    expect(map.at(560 + 400).scrollTop).toBeCloseTo(700);
    expect(new Set([0, 300, 960].map((at) => map.at(at).run)).size).toBe(1);
  });

  it("stays at the beginning where nothing corresponds", () => {
    const at = follow(a, layout(["x", 500], ["y", 500]));
    expect([at(0), at(1000), at(5000)]).toEqual([0, 0, 0]);
  });

  it("never goes back within a run, and reaches every counterpart, whatever the heights", () => {
    const height = fc.integer({ min: 20, max: 1500 });
    const pane = fc
      .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1 })
      .chain((names) =>
        fc
          .array(height, { minLength: names.length, maxLength: names.length })
          .map((heights) => layout(...names.map((name, at) => [name, heights[at] ?? 0] as const))),
      );
    fc.assert(
      fc.property(pane, pane, (from, to) => {
        const map = scrollMap(from, to, links(from, to), HEIGHT);
        for (const name of links(from, to).blocks.keys()) {
          const first = to.passages[0]?.unit?.blockId;
          const reached = map.at(topOf(from, name)).scrollTop;
          if (name !== first || topOf(from, name) > 0) {
            expect(reached).toBeCloseTo(topOf(to, name));
          }
        }
        let before = map.at(0);
        for (let at = 10; at < 6000; at += 10) {
          const now = map.at(at);
          if (now.run === before.run) {
            expect(now.scrollTop).toBeGreaterThanOrEqual(before.scrollTop - 1e-6);
          }
          before = now;
        }
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { reduceTrail, type TrailAction, trailFrom } from "../../../renderer/app/trail";
import type { Workspace } from "../../../renderer/app/workspace";

const START: Workspace = {
  panes: ["a", "b"].map((documentId, key) => ({
    ...{ key, documentId, blockId: `${documentId}1`, past: 0.5 },
    reveal: null,
  })),
  focused: 0,
};

const span = { from: 0, to: 2 };
const open = (documentId: string, isStep = false): TrailAction => ({
  do: "open-passage",
  documentId,
  span,
  isStep,
});
const read = (blockId: string): TrailAction => ({ do: "place", pane: 0, blockId, past: 0 });
const back: TrailAction = { do: "back" };
const forward: TrailAction = { do: "forward" };

const run = (...actions: readonly TrailAction[]) => actions.reduce(reduceTrail, trailFrom(START));
const shown = ({ workspace }: ReturnType<typeof run>) =>
  workspace.panes.map(({ documentId, blockId }) => `${documentId} ${blockId}`);

describe("trail", () => {
  it("leads back to document and place one was led away from, and forward again", () => {
    const there = [open("c"), read("c7")];
    expect(shown(run(...there))).toEqual(["c c7", "b b1"]);
    expect(shown(run(...there, back))).toEqual(["a a1", "b b1"]);
    expect(run(...there, back).workspace.panes[0]?.reveal).toEqual({
      ...{ kind: "place", blockId: "a1", past: 0.5 },
    });
    expect(shown(run(...there, back, forward))).toEqual(["c c7", "b b1"]);
  });

  it("remembers where one had scrolled to, and no scrolling by itself", () => {
    expect(run(read("a5"), read("a9")).back).toEqual([]);
    expect(shown(run(read("a5"), open("c"), back))).toEqual(["a a5", "b b1"]);
  });

  it("counts steps from hit to hit as one", () => {
    const steps = [open("c", true), read("c1"), open("d", true), read("d1"), open("a", true)];
    expect(shown(run(read("a5"), ...steps, back))).toEqual(["a a5", "b b1"]);
    expect(run(...steps, open("c"), open("d", true)).back).toHaveLength(3);
  });

  it("forgets the way forward where one goes another way", () => {
    expect(run(open("c"), back, open("d")).forward).toEqual([]);
  });

  it("leaves panes that were opened since, and does not open what was closed", () => {
    const documents = [{ id: "e" }] as never;
    const opened = run(open("c"), { do: "add", documents }, back);
    expect(shown(opened).toSorted()).toEqual(["a a1", "b b1", "e null"]);
    const closed = run({ do: "focus", pane: 1 }, open("c"), { do: "close", pane: 1 }, back);
    expect(shown(closed)).toEqual(["a a1"]);
    expect(closed.workspace.focused).toBe(0);
  });

  it("does nothing where there is no way", () => {
    expect(run(back, forward)).toEqual(trailFrom(START));
  });

  it("remembers a bounded number of places", () => {
    const many = Array.from({ length: 200 }, (_, at) => open(at % 2 === 0 ? "c" : "d"));
    expect(run(...many).back.length).toBeLessThanOrEqual(50);
  });
});

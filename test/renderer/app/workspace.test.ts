import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentInfo } from "../../../domain/document/document";
import {
  firstPane,
  MOST_PANES,
  reduceWorkspace,
  type Workspace,
  type WorkspaceAction,
} from "../../../renderer/app/workspace";

const DOCUMENTS = ["a", "b", "c"].map((id) => ({ id }) as DocumentInfo);

const of = (ids: string, focused = 0): Workspace => ({
  panes: [...ids].map((documentId, key) => ({
    ...{ key, documentId, blockId: `${documentId}1`, past: 0.5 },
    reveal: null,
  })),
  focused,
});

const shown = ({ panes }: Workspace) => panes.map(({ documentId }) => documentId).join("");

const run = (workspace: Workspace, ...actions: readonly WorkspaceAction[]) =>
  actions.reduce(reduceWorkspace, workspace);

describe("workspace", () => {
  it("adds a document not open yet on the right of the focused pane and focuses it", () => {
    const added = run(of("ab", 0), { do: "add", documents: DOCUMENTS });
    expect([shown(added), added.focused]).toEqual(["acb", 1]);
    expect(new Set(added.panes.map(({ key }) => key)).size).toBe(3);
  });

  it("opens the focused document again where all are open", () => {
    expect(shown(run(of("abc", 1), { do: "add", documents: DOCUMENTS }))).toBe("abbc");
  });

  it("keeps the focus on its document when another pane is closed", () => {
    const closed = run(of("abc", 2), { do: "close", pane: 0 });
    expect([shown(closed), closed.focused]).toEqual(["bc", 1]);
  });

  it("focuses the neighbour of a closed pane, and keeps the last pane", () => {
    const closed = run(of("ab", 1), { do: "close", pane: 1 }, { do: "close", pane: 0 });
    expect([shown(closed), closed.focused]).toEqual(["a", 0]);
  });

  it("swaps documents with their places, and the focus with them", () => {
    const swapped = run(of("ab", 0), { do: "swap", pane: 0, with: 1 });
    expect([shown(swapped), swapped.focused]).toEqual(["ba", 1]);
    expect(swapped.panes.map(({ key, blockId, past }) => [key, blockId, past])).toEqual([
      [0, "b1", 0.5],
      [1, "a1", 0.5],
    ]);
  });

  it("opens beside a single pane in a new one, and else in the next", () => {
    const beside = { do: "open-beside", documentId: "c" } as const;
    expect(shown(run(of("a"), beside))).toBe("ac");
    expect(shown(run(of("ab", 1), beside))).toBe("cb");
  });

  it("shows a passage where its document is open, and else in the focused pane", () => {
    const passage = (documentId: string) =>
      ({ do: "open-passage", documentId, span: { from: 1, to: 2 } }) as const;
    const there = run(of("ab", 0), passage("b"));
    expect([shown(there), there.focused, there.panes[1]?.reveal?.kind]).toEqual(["ab", 1, "span"]);
    expect(shown(run(of("ab", 0), passage("c")))).toBe("cb");
  });

  it("shows two passages beside each other, where they are open or in panes of their own", () => {
    const pair = {
      do: "open-pair",
      first: { documentId: "c", span: { from: 1, to: 2 } },
      second: { documentId: "b", span: { from: 3, to: 4 } },
    } as const;
    for (const [before, focused, after, first] of [
      ["abc", 0, "abc", 2],
      ["a", 0, "cb", 0],
      ["aa", 1, "bc", 1],
      ["ab", 1, "bc", 1],
      ["ba", 1, "bc", 1],
    ] as const) {
      const opened = run(of(before, focused), pair);
      expect([shown(opened), opened.focused], before).toEqual([after, first]);
      expect(opened.panes[first]?.reveal).toMatchObject({ kind: "span", span: { from: 1 } });
      const other = opened.panes.find(({ documentId }) => documentId === "b");
      expect(other?.reveal).toMatchObject({ kind: "span", span: { from: 3 } });
    }
  });

  it("puts another document where one has left the library", () => {
    expect(shown(run(of("xb", 0), { do: "close-missing", documents: DOCUMENTS }))).toBe("ab");
    expect(firstPane(DOCUMENTS, 4).documentId).toBe("b");
  });

  it("has one to four panes, each with a key of its own, and a focused one, whatever is done", () => {
    const pane = fc.integer({ min: 0, max: MOST_PANES });
    const action: fc.Arbitrary<WorkspaceAction> = fc.oneof(
      fc.constant({ do: "add", documents: DOCUMENTS } as const),
      pane.map((at) => ({ do: "close", pane: at }) as const),
      fc.tuple(pane, pane).map(([at, other]) => ({ do: "swap", pane: at, with: other }) as const),
      fc.constant({ do: "open-beside", documentId: "c" } as const),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { panes, focused } = run(of("ab"), ...actions);
        expect(panes.length).toBeGreaterThanOrEqual(1);
        expect(panes.length).toBeLessThanOrEqual(MOST_PANES);
        expect(new Set(panes.map(({ key }) => key)).size).toBe(panes.length);
        expect(panes[focused]).toBeDefined();
      }),
    );
  });
});

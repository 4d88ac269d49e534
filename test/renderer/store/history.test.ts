import { describe, expect, it, vi } from "vitest";
import { fail, ok } from "../../../domain/result";
import type { Change } from "../../../renderer/store/change";
import { HISTORY_LENGTH, History } from "../../../renderer/store/history";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const plain = annotationOn(document, "质量");
const green = { ...plain, colour: "green" as const };
const blue = { ...plain, colour: "blue" as const };

const add: Change = {
  name: "add-annotation",
  rows: [{ table: "annotations", id: plain.id, before: null, after: plain }],
};
const recolour = (before: typeof plain, after: typeof plain, session?: string): Change => ({
  name: "recolour",
  rows: [{ table: "annotations", id: plain.id, before, after }],
  ...(session === undefined ? {} : { session }),
});

/** A store that keeps one row in memory and can be made to fail. */
function memory() {
  const state = { row: null as typeof plain | null, broken: false };
  const history = new History(async (change) => {
    if (state.broken) return fail("disk-full");
    state.row = change.rows[0]?.after as typeof plain | null;
    return ok(null);
  });
  return { state, history };
}

describe("History", () => {
  it("takes changes back and brings them again, the newest first", async () => {
    const { state, history } = memory();
    await history.apply(add);
    await history.apply(recolour(plain, green));
    await history.undo();
    expect(state.row).toEqual(plain);
    await history.undo();
    expect(state.row).toBeNull();
    await history.redo();
    await history.redo();
    expect(state.row).toEqual(green);
  });

  it("forgets what could be brought back once something new is done", async () => {
    const { history } = memory();
    await history.apply(add);
    await history.undo();
    await history.apply(add);
    expect(await history.redo()).toEqual(ok(null));
  });

  it("takes the changes of one session back in one step", async () => {
    const { state, history } = memory();
    await history.apply(add);
    await history.apply(recolour(plain, green, "s"));
    await history.apply(recolour(green, blue, "s"));
    await history.undo();
    expect(state.row).toEqual(plain);
    await history.redo();
    expect(state.row).toEqual(blue);
  });

  it("neither remembers nor loses anything when storing fails", async () => {
    const { state, history } = memory();
    await history.apply(add);
    state.broken = true;
    expect(await history.apply(recolour(plain, green))).toEqual(fail("disk-full"));
    expect(await history.undo()).toEqual(fail("disk-full"));
    expect(history.state()).toMatchObject({ undoable: add, redoable: null, saving: "failed" });
    state.broken = false;
    await history.undo();
    expect(state.row).toBeNull();
  });

  it("says that it is saving only while a change takes its time", async () => {
    vi.useFakeTimers();
    let finish: () => void = () => undefined;
    const history = new History(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(ok(null));
        }),
    );
    const told: string[] = [];
    history.subscribe(() => told.push(history.state().saving));
    const quick = history.apply(add);
    await vi.advanceTimersByTimeAsync(20);
    finish();
    await quick;
    const slow = history.apply(recolour(plain, green));
    await vi.advanceTimersByTimeAsync(1000);
    finish();
    await slow;
    vi.useRealTimers();
    expect(told).toEqual(["saved", "saving", "saved"]);
  });

  it("is as it was after a change that was given up", async () => {
    const history = new History(async () => fail("cancelled"));
    expect(await history.apply(add)).toEqual(fail("cancelled"));
    expect(history.state()).toEqual({ undoable: null, redoable: null, saving: "idle" });
  });

  it("runs changes one after the other, however fast they come", async () => {
    const running: string[] = [];
    const history = new History(async (change) => {
      running.push(`begin ${change.name}`);
      await Promise.resolve();
      running.push(`end ${change.name}`);
      return ok(null);
    });
    await Promise.all([history.apply(add), history.apply(recolour(plain, green)), history.undo()]);
    expect(running).toEqual([
      "begin add-annotation",
      "end add-annotation",
      "begin recolour",
      "end recolour",
      "begin recolour",
      "end recolour",
    ]);
  });

  it("keeps a bounded number of steps", async () => {
    const { history } = memory();
    for (let step = 0; step < HISTORY_LENGTH + 5; step++) await history.apply(add);
    let undone = 0;
    for (
      let result = await history.undo();
      result.ok && result.value !== null;
      result = await history.undo()
    )
      undone++;
    expect(undone).toBe(HISTORY_LENGTH);
  });
});

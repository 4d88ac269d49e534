import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../../domain/backup/journal";
import { isRestored, planRestore, ROW_STATES, rowState } from "../../../domain/backup/restore-plan";
import { rowsLeft } from "../../../domain/backup/snapshot";
import { MADE_AT, noteWith } from "../../support/notes";

const LATER = "2026-02-01T00:00:00.000Z";

const rowsOf = (...notes: readonly ReturnType<typeof noteWith>[]) => {
  const rows = notes.map((row) => ({ table: "notes" as const, id: row.id, row }));
  return rowsLeft([{ kind: "change", change: "c", at: MADE_AT, rows } satisfies JournalEntry]);
};

describe("planRestore", () => {
  const snapshot = rowsOf(
    noteWith("gone", "一"),
    noteWith("same", "二"),
    noteWith("older", "三"),
    noteWith("newer", "四", { updatedAt: LATER }),
    noteWith("moved", "五", { folder: "甲" }),
  );
  const now = rowsOf(
    noteWith("same", "二"),
    noteWith("older", "三改", { updatedAt: LATER }),
    noteWith("newer", "四旧"),
    noteWith("moved", "五", { folder: "乙" }),
    noteWith("own", "六"),
  );

  it("tells how each row of a snapshot stands to the present one", () => {
    const plan = planRestore(snapshot, now);
    expect(plan.counts.notes).toEqual({
      missing: 1,
      "newer-there": 1,
      "newer-here": 1,
      undecided: 1,
      same: 1,
    });
    expect(plan.rows.map(({ id, state }) => [id, state])).toEqual([
      ["gone", "missing"],
      ["older", "newer-here"],
      ["newer", "newer-there"],
      ["moved", "undecided"],
    ]);
  });

  it("has nothing to say of what a snapshot lacks", () => {
    expect(planRestore(snapshot, now).rows.some(({ id }) => id === "own")).toBe(false);
    expect(planRestore(rowsOf(), now).rows).toEqual([]);
  });

  it("does not take the recycle bin for an alteration", () => {
    const binned = noteWith("n", "七", { deletedAt: LATER });
    expect(rowState(binned, noteWith("n", "七"))).toBe("undecided");
  });

  it("replaces by itself only what is older here", () => {
    const taken = (newerThere: boolean, others: boolean) =>
      ROW_STATES.filter((state) => isRestored(state, { newerThere, others }));
    expect(taken(true, false)).toEqual(["missing", "newer-there"]);
    expect(taken(false, false)).toEqual(["missing"]);
    expect(taken(false, true)).toEqual(["missing", "newer-here", "undecided"]);
  });
});

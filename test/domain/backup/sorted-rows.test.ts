import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowWithId, withChanged } from "../../../domain/backup/sorted-rows";

const id = fc.string({ maxLength: 3 });
const changes = fc.array(fc.tuple(id, fc.option(fc.nat())), { maxLength: 8 });

const rowsOf = (map: ReadonlyMap<string, number>) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, value]) => ({ id, value }));

describe("withChanged", () => {
  it("gives after any changes the rows in the order of their ids", () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), (steps) => {
        const expected = new Map<string, number>();
        let rows: readonly { id: string; value: number }[] = [];
        for (const step of steps) {
          const changed = new Map(
            step.map(([id, value]) => [id, value === null ? null : { id, value }]),
          );
          for (const [id, row] of changed) {
            if (row === null) expected.delete(id);
            else expected.set(id, row.value);
          }
          rows = withChanged(rows, changed);
        }
        expect(rows).toEqual(rowsOf(expected));
        for (const row of rows) expect(rowWithId(rows, row.id)).toBe(row);
      }),
    );
  });

  it("leaves rows that are not changed the same objects, and the former list as it was", () => {
    const before = [{ id: "a" }, { id: "b" }, { id: "d" }];
    const after = withChanged(
      before,
      new Map([
        ["b", null],
        ["c", { id: "c" }],
      ]),
    );
    expect(after).toEqual([{ id: "a" }, { id: "c" }, { id: "d" }]);
    expect(after[0]).toBe(before[0]);
    expect(after[2]).toBe(before[2]);
    expect(before).toHaveLength(3);
  });
});

describe("rowWithId", () => {
  it("is null where there is no such row", () => {
    const rows = [{ id: "a" }, { id: "c" }];
    expect(["", "b", "d"].map((id) => rowWithId(rows, id))).toEqual([null, null, null]);
    expect(rowWithId([], "a")).toBeNull();
  });
});

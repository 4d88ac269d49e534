import { describe, expect, it } from "vitest";
import {
  NOTHING_SELECTED,
  type RowSelection,
  rowAt,
  selectAll,
  selectRow,
  stillThere,
} from "../../../domain/library/row-selection";

const ORDER = ["a", "b", "c", "d"];
const ids = (selection: RowSelection) => [...selection.ids];
const only = (id: string) => selectRow(NOTHING_SELECTED, ORDER, id, "only");

describe("selectRow", () => {
  it("selects a row alone", () => {
    expect(ids(selectRow(only("a"), ORDER, "c", "only"))).toEqual(["c"]);
  });

  it("adds a row and takes it away again", () => {
    const both = selectRow(only("a"), ORDER, "c", "toggle");
    expect(ids(both)).toEqual(["a", "c"]);
    expect(ids(selectRow(both, ORDER, "c", "toggle"))).toEqual(["a"]);
  });

  it("selects from the anchor on, up and down, and turns round at it", () => {
    const down = selectRow(only("b"), ORDER, "d", "extend");
    expect(ids(down)).toEqual(["b", "c", "d"]);
    expect(ids(selectRow(down, ORDER, "a", "extend"))).toEqual(["a", "b"]);
  });

  it("selects a row alone where there is no anchor", () => {
    expect(ids(selectRow(NOTHING_SELECTED, ORDER, "c", "extend"))).toEqual(["c"]);
  });
});

describe("rowAt", () => {
  it("goes no further than the ends", () => {
    expect(rowAt(only("b"), ORDER, 1)).toBe("c");
    expect(rowAt(only("b"), ORDER, 10)).toBe("d");
    expect(rowAt(only("b"), ORDER, -10)).toBe("a");
  });

  it("begins at an end where no row is active", () => {
    expect(rowAt(NOTHING_SELECTED, ORDER, 1)).toBe("a");
    expect(rowAt(NOTHING_SELECTED, ORDER, -1)).toBe("d");
    expect(rowAt(NOTHING_SELECTED, [], 1)).toBeNull();
  });
});

describe("selectAll", () => {
  it("selects every row and stays where the keyboard is", () => {
    expect(selectAll(only("b"), ORDER)).toMatchObject({ ids: new Set(ORDER), active: "b" });
  });
});

describe("stillThere", () => {
  it("forgets rows that have gone", () => {
    const selection = selectRow(only("b"), ORDER, "d", "extend");
    expect(stillThere(selection, ["a", "c", "d"])).toEqual({
      ids: new Set(["c", "d"]),
      active: "d",
      anchor: null,
    });
  });

  it("is the same value where nothing has gone", () => {
    const selection = only("b");
    expect(stillThere(selection, ORDER)).toBe(selection);
  });
});

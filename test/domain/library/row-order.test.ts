import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LibraryRow } from "../../../domain/library/library-row";
import {
  FIRST_ORDER,
  nextOrder,
  orderRows,
  type RowOrder,
  SORT_COLUMNS,
} from "../../../domain/library/row-order";
import { libraryRow } from "../../support/library-row";

const ids = (rows: readonly LibraryRow[], order: RowOrder) =>
  orderRows(rows, order).map(({ id }) => id);
const up = (column: RowOrder["column"]): RowOrder => ({ column, direction: "ascending" });
const down = (column: RowOrder["column"]): RowOrder => ({ column, direction: "descending" });

describe("orderRows", () => {
  it("sorts titles by pinyin and numbers by value", () => {
    const rows = ["质量", "第10号", "安徽", "第9号"].map((title) =>
      libraryRow({ id: title, title }),
    );
    expect(ids(rows, up("title"))).toEqual(["安徽", "第9号", "第10号", "质量"]);
  });

  it("sorts levels from the widest power down, unknown ones behind", () => {
    const rows = ["市", "特区", "国家", "其他", "省"].map((level) =>
      libraryRow({ id: level, level }),
    );
    expect(ids(rows, up("level"))).toEqual(["国家", "省", "市", "其他", "特区"]);
  });

  it("sorts by how much there is", () => {
    const rows = (["both", "whole", "end", "parts"] as const).map((completeness) =>
      libraryRow({ id: completeness, completeness }),
    );
    expect(ids(rows, up("completeness"))).toEqual(["whole", "parts", "end", "both"]);
  });

  it("puts what a row does not have last in either direction", () => {
    const rows = [2020, null, 2023].map((year) => libraryRow({ id: String(year), year }));
    expect(ids(rows, up("year"))).toEqual(["2020", "2023", "null"]);
    expect(ids(rows, down("year"))).toEqual(["2023", "2020", "null"]);
  });

  it("puts what comes with the program before every import, and imports by their time", () => {
    const rows = [
      libraryRow({ id: "late", importedAt: "2026-02-01T00:00:00Z" }),
      libraryRow({ id: "own" }),
      libraryRow({ id: "early", importedAt: "2026-01-01T00:00:00Z" }),
    ];
    expect(ids(rows, FIRST_ORDER)).toEqual(["own", "early", "late"]);
  });

  it("loses no row and keeps equal rows as they came, in every column", () => {
    const rows = fc.array(
      fc.record({
        title: fc.constantFrom("甲", "乙"),
        year: fc.constantFrom(2020, 2023, null),
        tags: fc.constantFrom([], ["农业"]),
      }),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...SORT_COLUMNS), (parts, column) => {
        const all = parts.map((part, index) => libraryRow({ ...part, id: String(index) }));
        const once = orderRows(all, up(column));
        expect(once).toHaveLength(all.length);
        expect(new Set(once)).toEqual(new Set(all));
        expect(orderRows(once, up(column))).toEqual(once);
      }),
    );
  });
});

describe("nextOrder", () => {
  it("sorts by another column upwards, and by the same one the other way round", () => {
    expect(nextOrder(up("title"), "year")).toEqual(up("year"));
    expect(nextOrder(up("year"), "year")).toEqual(down("year"));
    expect(nextOrder(down("year"), "year")).toEqual(up("year"));
  });
});

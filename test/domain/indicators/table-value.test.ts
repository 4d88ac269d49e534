import { describe, expect, it } from "vitest";
import { readTableValue } from "../../../domain/indicators/table-value";

function read(cell: string): readonly [number, string, string | null] | null {
  const value = readTableValue(`x${cell}x`, { from: 1, to: 1 + cell.length });
  return value === null
    ? null
    : [value.quantity.value, value.quantity.unit, value.quantity.bound ?? value.bound];
}

describe("readTableValue", () => {
  it("reads a value that fills the cell", () => {
    expect(read("98.5")).toEqual([98.5, "", null]);
    expect(read("98%以上")).toEqual([98, "%", ">="]);
    expect(read("≥95")).toEqual([95, "", ">="]);
    expect(read("[3.5]")).toEqual([3.5, "", null]);
    expect(read("8.6万")).toEqual([86_000, "", null]);
  });

  it("is null for anything else", () => {
    expect(read("—")).toBeNull();
    expect(read("达到国家要求")).toBeNull();
    expect(read("建成100家")).toBeNull();
    expect(read("")).toBeNull();
  });
});

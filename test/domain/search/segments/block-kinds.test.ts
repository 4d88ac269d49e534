import { describe, expect, it } from "vitest";
import { FIELDS, fieldOf } from "../../../../domain/search/searchable";
import {
  BLOCK_KINDS,
  FIELD_NUMBERS,
  kindNumber,
} from "../../../../domain/search/segments/block-kinds";

describe("BLOCK_KINDS", () => {
  it("number every kind once, with the field of each", () => {
    expect(new Set(BLOCK_KINDS).size).toBe(BLOCK_KINDS.length);
    for (const [number, kind] of BLOCK_KINDS.entries()) {
      expect(kindNumber(kind)).toBe(number);
      expect(FIELDS[FIELD_NUMBERS[number] ?? -1]).toBe(fieldOf(kind));
    }
  });
});

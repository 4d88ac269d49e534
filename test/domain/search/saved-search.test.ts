import { describe, expect, it } from "vitest";
import { inNameOrder, type SavedSearch, savedAs } from "../../../domain/search/saved-search";

const saved = (id: string, name: string, typed: string): SavedSearch => ({
  ...{ id, name, typed, filters: {}, order: "document", savedAt: "2026-01-01T00:00:00Z" },
});
const all = [saved("1", "质量", "质量"), saved("2", "标准", "标准 引领")];

describe("savedAs", () => {
  it("knows a search by what it asks for, not by its name", () => {
    const request = { typed: "标准 引领", filters: {}, order: "document" } as const;
    expect(savedAs(all, request)?.id).toBe("2");
    expect(savedAs(all, { ...request, order: "date" })).toBeNull();
  });
});

describe("inNameOrder", () => {
  it("goes by the sound of the names", () => {
    expect(inNameOrder(all).map(({ name }) => name)).toEqual(["标准", "质量"]);
  });
});

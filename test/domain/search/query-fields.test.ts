import { describe, expect, it } from "vitest";
import { fieldNamed, isKindField, nameLikeField } from "../../../domain/search/query-fields";

describe("fieldNamed", () => {
  it("knows the fields by their Chinese and English names", () => {
    expect(
      ["标题", "title", "发文机关", "章", "批注", "笔记", "讲义", "标签"].map(fieldNamed),
    ).toEqual(["heading", "heading", "issuer", "chapter", "comment", "note", "handout", "tag"]);
    expect(fieldNamed("主题")).toBeNull();
  });
});

describe("isKindField", () => {
  it("is true of the fields of what the user writes", () => {
    expect((["comment", "note", "handout"] as const).every(isKindField)).toBe(true);
    expect((["heading", "issuer", "chapter", "tag", null] as const).some(isKindField)).toBe(false);
  });
});

describe("nameLikeField", () => {
  it("is the name before a colon with something behind it", () => {
    expect(nameLikeField("主题：质量")).toBe("主题");
    for (const text of ["主题:", ":质量", "https://例", "8:30", "质量"]) {
      expect(nameLikeField(text)).toBeNull();
    }
  });
});

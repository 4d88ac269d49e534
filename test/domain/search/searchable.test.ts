import { describe, expect, it } from "vitest";
import type { Block } from "../../../domain/document/block";
import { fieldAt } from "../../../domain/search/searchable";

const place = { id: "c1.i1", from: 100, to: 130, content: { from: 100, to: 129 } };

describe("fieldAt", () => {
  it.each([
    ["title", "title"],
    ["chapter", "heading"],
    ["box", "heading"],
    ["caption", "heading"],
    ["paragraph", "body"],
    ["row", "body"],
  ] as const)("takes a %s for %s", (kind, field) => {
    expect(fieldAt({ ...place, kind }, 110)).toBe(field);
  });

  it("takes the lead of an item for heading and the rest for body", () => {
    const item: Block = { ...place, kind: "item", lead: { from: 100, to: 112 } };
    expect(fieldAt(item, 111)).toBe("heading");
    expect(fieldAt(item, 112)).toBe("body");
  });
});

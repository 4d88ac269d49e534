import { describe, expect, it } from "vitest";
import { blockOrder } from "../../../domain/document/block-order";
import { smallDocument } from "../../support/small-document";

describe("blockOrder", () => {
  it("gives every block its place, and reads a document once", () => {
    const document = smallDocument([
      { id: "c1", kind: "chapter", text: "一、总体要求" },
      { id: "c1.p1", kind: "paragraph", text: "坚持质量第一。" },
    ]);
    const order = blockOrder(document);
    expect([...order]).toEqual(document.blocks.map(({ id }, index) => [id, index]));
    expect(blockOrder(document)).toBe(order);
    expect(blockOrder(smallDocument([])).size).toBe(0);
  });
});

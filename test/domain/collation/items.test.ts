import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../domain/collation/items";
import { alignable } from "../../support/alignable";

const document = alignable(
  "题目",
  "一、任务",
  "（一）甲。",
  "其中一段。",
  "专栏1 工程",
  "（二）乙。",
  "二、保障",
);

describe("itemsOf", () => {
  it("knows the item of every block", () => {
    const items = itemsOf(document);
    const kinds = document.blocks.map(({ kind }, at) => `${kind} ${items.ordinalAt(at)}`);
    expect(kinds).toEqual([
      "title null",
      "chapter null",
      "item 1",
      "paragraph 1",
      "box null",
      "item 2",
      "chapter null",
    ]);
  });

  it("knows the block with which an item begins", () => {
    const items = itemsOf(document);
    expect(items.openingOf(3)).toBe(2);
    expect(items.openingOf(4)).toBeNull();
    expect(items.openingOf(99)).toBeNull();
  });
});

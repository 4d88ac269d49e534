import { describe, expect, it } from "vitest";
import { itemFinder } from "../../../domain/document/item-of";
import { parse } from "../../../domain/parsing/parse";

describe("itemFinder", () => {
  const { blocks, chapters } = parse(
    "一、任务\n前言。\n（一）甲。开展。\n——其一。\n（二）乙。推行。",
  );
  const itemOf = itemFinder(chapters);

  it("finds the item of its own block and of those below it", () => {
    const found = blocks.map(({ kind, id }) => [kind, itemOf(id)?.ordinal ?? null]);
    expect(found).toEqual([
      ["chapter", null],
      ["paragraph", null],
      ["item", 1],
      ["dash", 1],
      ["item", 2],
    ]);
  });

  it("finds none for a block of another text", () => {
    expect(itemOf("c9.i9.p9")).toBeNull();
    expect(itemOf("")).toBeNull();
  });
});

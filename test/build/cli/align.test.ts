import { describe, expect, it } from "vitest";
import { alignCommand, describeAlignment } from "../../../build/cli/align";

describe("the command align", () => {
  it("prints pairs with kinds, ordinals and scores, and what has no counterpart", async () => {
    const outcome = await alignCommand.run(["national", "hubei"]);
    expect(outcome.ok ? outcome.value : outcome.error).toMatchObject({
      pairs: expect.arrayContaining([
        {
          a: { kind: "item", ordinal: 22 },
          b: { kind: "item", ordinal: 23 },
          score: expect.any(Number),
        },
      ]),
      onlyA: expect.arrayContaining([{ kind: "box", ordinal: 1 }]),
      onlyB: expect.arrayContaining([{ kind: "chapter", ordinal: 10 }]),
    });
  });

  it("prints a chapter without items as the counterpart of an item, and as nothing that is left over", async () => {
    const outcome = await alignCommand.run(["national", "anhui-newspaper"]);
    const { pairs, onlyA, onlyB } = (outcome.ok ? outcome.value : {}) as Record<string, object[]>;
    const [item, chapter] = [
      { kind: "item", ordinal: 2 },
      { kind: "chapter", ordinal: 1 },
    ];
    expect(pairs).toContainEqual({ a: item, b: chapter, score: expect.any(Number) });
    expect(onlyA).not.toContainEqual(item);
    expect(onlyB).not.toContainEqual(chapter);
  });

  it("counts the paragraphs of a document without structure as its items", () => {
    const place = { kind: "paragraph", ordinal: 2, chapter: null, blockId: "p2" } as const;
    expect(describeAlignment({ pairs: [], onlyA: [place], onlyB: [] })).toEqual({
      pairs: [],
      onlyA: [{ kind: "item", ordinal: 2 }],
      onlyB: [],
    });
  });

  it("tells items with the same number apart by their chapters", () => {
    const place = (chapter: number) =>
      ({ kind: "item", ordinal: 1, chapter, blockId: "" }) as const;
    const described = describeAlignment({
      pairs: [{ a: place(1), b: place(3), score: 1, origin: "computed" }],
      onlyA: [place(2)],
      onlyB: [],
    });
    expect(described).toEqual({
      pairs: [
        {
          a: { kind: "item", ordinal: 1, chapter: 1 },
          b: { kind: "item", ordinal: 1 },
          score: 1,
        },
      ],
      onlyA: [{ kind: "item", ordinal: 1, chapter: 2 }],
      onlyB: [],
    });
  });
});

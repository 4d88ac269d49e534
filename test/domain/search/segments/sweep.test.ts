import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { sweep } from "../../../../domain/search/segments/sweep";

/** Two documents of one block each, without a line break at the end. */
const segment = buildSegment(
  ["质量质", "量质量"].map((text, i) => ({
    id: `d${i}`,
    text,
    textHash: "",
    blocks: [{ id: "p1", kind: "paragraph", from: 0, to: 3, content: { from: 0, to: 3 } } as const],
  })),
);

const swept = (word: string) => sweep(segment, word);

describe("sweep", () => {
  it("takes no place that reaches from one document into the next", () => {
    const { blocks, counts } = swept("质量");
    expect([[...blocks], [...counts]]).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(swept("质量质量").blocks).toHaveLength(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../../../domain/search/segments/block-places";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { mergeSegments } from "../../../../domain/search/segments/merge-segments";
import { statisticsOf } from "../../../../domain/search/segments/statistics";
import { searchableDocument } from "../../../support/searchable-document";

/** Documents of so many blocks that their ids begin and end anywhere among the known ones. */
const library = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }).map((counts) =>
  counts.map((count, i) =>
    searchableDocument(
      `d${i}`,
      Array.from({ length: count }, (_, line) => `第${line}条`),
    ),
  ),
);

describe("the place of a block", () => {
  it("has the id and the offset that the block has in its document", () => {
    fc.assert(
      fc.property(library, fc.nat(5), (documents, removed) => {
        const segment = buildSegment(documents);
        const part = { kind: "block", segment, statistics: statisticsOf(segment) } as const;
        const merged = mergeSegments([
          { ...part, removed: new Set([removed].filter((one) => one < documents.length)) },
          { ...part, removed: new Set() },
        ]);
        const kept = [...documents.filter((_, i) => i !== removed), ...documents];
        const expected = kept.flatMap(({ id, blocks }) =>
          blocks.map((block) => ({ documentId: id, blockId: block.id, from: block.from })),
        );
        expect(expected.map((_, block) => placeOf(merged, block))).toEqual(expected);
      }),
    );
  });
});

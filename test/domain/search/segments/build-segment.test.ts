import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../../domain/search/fold";
import { FIELDS } from "../../../../domain/search/searchable";
import { placeOf } from "../../../../domain/search/segments/block-places";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  blockCountOf,
  fieldNumber,
  originalText,
} from "../../../../domain/search/segments/segment";
import { tokensOf } from "../../../../domain/search/tokens";
import { listedEntries } from "../../../support/listed-entries";
import { randomLibrary } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

describe("buildSegment", () => {
  it("keeps every document whole, block by block", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const segment = buildSegment(documents);
        const texts = new Map<string, string>();
        for (let block = 0; block < blockCountOf(segment); block++) {
          const { documentId, from } = placeOf(segment, block);
          const before = texts.get(documentId) ?? "";
          expect(from).toBe(before.length);
          texts.set(documentId, before + originalText(segment, block));
        }
        for (const { id, text } of documents) expect(texts.get(id) ?? "").toBe(text);
      }),
    );
  });

  it("lists every token of every block with its frequency", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const segment = buildSegment(documents);
        const texts = documents.flatMap(({ text, blocks }) =>
          blocks.map(({ from, to }) => fold(text.slice(from, to))),
        );
        for (const [block, folded] of texts.entries()) {
          const tokens = tokensOf(folded).map(({ text }) => text);
          for (const token of tokens) {
            const entries = listedEntries(segment, token).filter(([listed]) => listed === block);
            const frequency = tokens.filter((other) => other === token).length;
            expect(entries.map(([, lead, rest]) => lead + rest)).toEqual([frequency]);
          }
        }
      }),
    );
  });

  it("knows lead and rest of an item apart", () => {
    const lines = [{ text: "质量，质量强", kind: "item", lead: 3 }] as const;
    const segment = buildSegment([searchableDocument("甲", lines)]);
    expect(listedEntries(segment, "质量")).toEqual([[0, 1, 1]]);
    expect([...segment.fieldCounts]).toContain(2);
    expect([segment.leadLengths[0], segment.restLengths[0]]).toEqual([1, 2]);
    expect(FIELDS[fieldNumber(segment, 0)]).toBe("body");
  });
});

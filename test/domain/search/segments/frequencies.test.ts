import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { frequenciesIn } from "../../../../domain/search/segments/frequencies";
import { blockCountOf, cursorOf, termOf } from "../../../../domain/search/segments/segment";
import { randomLibrary } from "../../../support/random-library";

const TOKENS = ["质量", "量强", "5a", "5", "a", "质", "55", "5a5", "𠮷"];

describe("frequenciesIn", () => {
  it("reads from the text what the posting lists say", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const segment = buildSegment(documents);
        for (let block = 0; block < blockCountOf(segment); block++) {
          for (const [i, { lead, rest }] of frequenciesIn(segment, block, TOKENS).entries()) {
            const term = termOf(segment, TOKENS[i] ?? "");
            const cursor = term < 0 ? null : cursorOf(segment, term);
            const isThere = cursor?.seek(block) === true && cursor.block === block;
            expect([lead, rest]).toEqual(isThere ? [cursor.lead, cursor.rest] : [0, 0]);
          }
        }
      }),
    );
  });
});

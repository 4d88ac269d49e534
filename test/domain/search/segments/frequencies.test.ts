import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { frequenciesBy } from "../../../../domain/search/segments/frequencies";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { leadIn, restIn } from "../../../../domain/search/segments/postings";
import { blockCountOf, termOf } from "../../../../domain/search/segments/segment";
import { listedEntries } from "../../../support/listed-entries";
import { randomLibrary } from "../../../support/random-library";

const TOKENS = ["质量", "量强", "5a", "5", "a", "质", "55", "5a5", "𠮷"].map((token) => ({
  token,
}));

describe("frequenciesBy", () => {
  it("takes from the text what the posting lists say, and from lists that were read what they say", () => {
    fc.assert(
      fc.property(randomLibrary, fc.integer({ min: 0, max: TOKENS.length }), (documents, read) => {
        const segment = buildSegment(documents);
        const lists = new PostingLists(segment);
        for (const { token } of TOKENS.slice(0, read)) {
          const term = termOf(segment, token);
          if (term === -1) continue;
          lists.blocksOf(term);
          lists.exceptionsOf(term);
        }
        const frequenciesOf = frequenciesBy(lists, TOKENS);
        for (let block = 0; block < blockCountOf(segment); block++) {
          for (const [i, frequency] of frequenciesOf(block).entries()) {
            const entries = listedEntries(segment, TOKENS[i]?.token ?? "");
            const listed = entries.find((entry) => entry[0] === block) ?? [block, 0, 0];
            expect([block, leadIn(frequency), restIn(frequency)]).toEqual(listed);
          }
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { frequenciesIn } from "../../../../domain/search/segments/frequencies";
import { leadIn, restIn } from "../../../../domain/search/segments/postings";
import { blockCountOf } from "../../../../domain/search/segments/segment";
import { listedEntries } from "../../../support/listed-entries";
import { randomLibrary } from "../../../support/random-library";

const TOKENS = ["质量", "量强", "5a", "5", "a", "质", "55", "5a5", "𠮷"].map((token) => ({
  token,
}));

describe("frequenciesIn", () => {
  it("reads from the text what the posting lists say", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const segment = buildSegment(documents);
        for (let block = 0; block < blockCountOf(segment); block++) {
          for (const [i, frequency] of frequenciesIn(segment, block, TOKENS).entries()) {
            const entries = listedEntries(segment, TOKENS[i]?.token ?? "");
            const listed = entries.find((entry) => entry[0] === block) ?? [block, 0, 0];
            expect([block, leadIn(frequency), restIn(frequency)]).toEqual(listed);
          }
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { mergeSegments } from "../../../../domain/search/segments/merge-segments";
import {
  EMPTY_SET,
  withoutDocuments,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { randomLibrary } from "../../../support/random-library";

describe("mergeSegments", () => {
  it("gives the segment that building from the documents that are left would give", () => {
    fc.assert(
      fc.property(randomLibrary, fc.subarray(["d0", "d1", "d2", "d3"]), (documents, removed) => {
        const segments = documents.map((document) => buildSegment([document]));
        const whole = segments.reduce(withSegment, EMPTY_SET);
        const merged = mergeSegments(withoutDocuments(whole, removed).parts);
        const left = documents.filter(({ id }) => !removed.includes(id));
        expect(merged).toEqual(buildSegment(left));
      }),
    );
  });

  it("drops removed documents of a part whose other documents stay", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const whole = withSegment(EMPTY_SET, buildSegment(documents));
        const merged = mergeSegments(withoutDocuments(whole, ["d1"]).parts);
        expect(merged).toEqual(buildSegment(documents.filter(({ id }) => id !== "d1")));
      }),
    );
  });
});

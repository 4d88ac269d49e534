import { expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { warmUp } from "../../../../renderer/workers/search/warm-up";
import { searchableDocument } from "../../../support/searchable-document";

it("warms up over any library, an empty one too", () => {
  for (const lines of [[], [""], ["质"], ["质量强国建设纲要"]]) {
    const set = withSegment(EMPTY_SET, buildSegment([searchableDocument("甲", lines)]));
    expect(() => warmUp(set)).not.toThrow();
  }
  expect(() => warmUp(EMPTY_SET)).not.toThrow();
});

import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { decodeSegment, encodeSegment } from "../../../../domain/search/segments/encode-segment";
import { segmentFile, storedInFile } from "../../../../domain/search/segments/segment-file";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([searchableDocument("甲", ["质量强国", "２０２５年，服務。"])]);
const file = segmentFile(encodeSegment(segment));

describe("the file of a segment", () => {
  it("holds the segment", () => {
    const stored = storedInFile(file);
    expect(stored === null ? null : decodeSegment(stored)).toEqual(segment);
  });

  it("is refused where its end is missing, wherever it was cut, or where there is more", () => {
    for (let length = 0; length < file.length; length++)
      expect(storedInFile(file.slice(0, length))).toBeNull();
    expect(storedInFile(Uint8Array.of(...file, 0))).toBeNull();
  });

  it("is of no segment where any byte is another", () => {
    for (let at = 0; at < file.length; at++) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      const stored = storedInFile(damaged);
      expect(stored === null ? null : decodeSegment(stored)).toBeNull();
    }
  });
});

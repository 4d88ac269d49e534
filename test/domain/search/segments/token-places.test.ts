import { describe, expect, it } from "vitest";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { PostingsWriter } from "../../../../domain/search/segments/postings-writer";
import { TokenPlaces } from "../../../../domain/search/segments/token-places";
import { listedEntries } from "../../../support/listed-entries";

describe("TokenPlaces", () => {
  it("writes the list of each term, in the order that is asked for, however many there are", () => {
    const places = new TokenPlaces(1);
    for (const block of [0, 5]) {
      places.add(0, block, true);
      places.add(1, block, false);
      places.add(0, block, false);
      places.add(0, block, false);
    }
    const writer = new PostingsWriter(2);
    places.write(Uint32Array.of(1, 0), writer);
    const keys = Uint32Array.from("质量", (unit) => unit.charCodeAt(0));
    const kinds = new Uint8Array(6);
    const segment = { ...plainSegment([]), kinds, isIndexed: true, keys, ...writer.finish() };
    expect(listedEntries(segment, "质")).toEqual([
      [0, 0, 1],
      [5, 0, 1],
    ]);
    expect(listedEntries(segment, "量")).toEqual([
      [0, 1, 2],
      [5, 1, 2],
    ]);
  });
});

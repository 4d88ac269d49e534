import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { termOf } from "../../../../domain/search/segments/segment";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([searchableDocument("甲", ["质量，质量", "标准", "质量"])]);
const quality = termOf(segment, "质量");

describe("PostingLists", () => {
  it("has the blocks of a term, and the entries that are not of one occurrence", () => {
    const lists = new PostingLists(segment);
    expect([...lists.blocksOf(quality)]).toEqual([0, 2]);
    expect([...lists.exceptionsOf(quality).entries]).toEqual([0]);
    expect([...lists.exceptionsOf(quality).frequencies]).toEqual([2]);
    expect(lists.mostEntriesOf(quality)).toBe(2);
  });

  it("reads each list once", () => {
    const lists = new PostingLists(segment);
    expect(lists.has(quality)).toBe(false);
    const blocks = lists.blocksOf(quality);
    expect(lists.has(quality)).toBe(true);
    expect(lists.blocksOf(quality)).toBe(blocks);
    expect(lists.exceptionsOf(quality)).toBe(lists.exceptionsOf(quality));
  });

  it("knows how much is still to be read", () => {
    const lists = new PostingLists(segment);
    expect(lists.unreadOf(quality)).toBe(3);
    lists.blocksOf(quality);
    expect(lists.unreadOf(quality)).toBe(1);
    lists.exceptionsOf(quality);
    expect(lists.unreadOf(quality)).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { joinPostings } from "../../../../domain/search/segments/join-postings";
import { PostingWriter } from "../../../../domain/search/segments/postings";

function writerWith(...blocks: number[]): PostingWriter {
  const writer = new PostingWriter();
  for (const block of blocks) writer.hit(block, false);
  return writer;
}

describe("joinPostings", () => {
  it("puts the lists in the order of their terms, keys before words", () => {
    const joined = joinPostings({
      keys: new Map([
        [9, writerWith(0, 3)],
        [4, writerWith(2)],
      ]),
      words: new Map([["wto", writerWith(1)]]),
    });
    expect([...joined.keys]).toEqual([4, 9]);
    expect(joined.words).toEqual(["wto"]);
    expect([...joined.postings]).toEqual([6, 2, 6, 4]);
    expect([...joined.postingStarts]).toEqual([0, 1, 3, 4]);
    expect([...joined.fieldCounts]).toEqual([1, 2, 1]);
  });
});

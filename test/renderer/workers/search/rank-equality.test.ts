import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLibrary } from "../../../../build/library/compile";
import { fold } from "../../../../domain/search/fold";
import type { SearchableDocument } from "../../../../domain/search/searchable";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  EMPTY_SET,
  type SegmentSet,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { searchSet } from "../../../../renderer/workers/search/search-set";
import { makeCorpus } from "../../../bench/search/corpus";
import { makeQueries } from "../../../bench/search/queries";
import { type Random, randomFrom } from "../../../bench/search/random";
import { type MonolithicIndex, monolithicIndex } from "../../../support/monolithic-index";
import { placeOfHit } from "../../../support/naive-search";
import { randomLibrary, randomWords } from "../../../support/random-library";

/** A list shows so many hits before one scrolls. */
const TOP = 20;
const MOST_DIFFERENCE = 1e-9;

const oneSegment = (documents: readonly SearchableDocument[]) =>
  withSegment(EMPTY_SET, buildSegment(documents));
const oneByOne = (documents: readonly SearchableDocument[]) =>
  documents.map((document) => buildSegment([document])).reduce(withSegment, EMPTY_SET);

function expectEqualRanks(set: SegmentSet, lunr: MonolithicIndex, typed: string): void {
  const expected = lunr.search(typed).slice(0, TOP);
  const { hits } = searchSet(set, typed, { limit: TOP });
  expect(hits.map(placeOfHit)).toEqual(expected.map(({ place }) => place));
  for (const [i, { score }] of hits.entries()) {
    expect(Math.abs(score - (expected[i]?.score ?? Number.NaN))).toBeLessThan(MOST_DIFFERENCE);
  }
}

/** Of the made-up library with so many documents, and of its queries. */
const SEED = 20240607;
/** A query now and then: one lunr index takes its time for each. */
const EVERY = 5;
/** Building one lunr index over a hundred documents takes seconds. In milliseconds. */
const TIME_LIMIT = 60_000;

/** So many queries of several words. */
const SEVERAL = 60;

/** Two or three words from one block, which may stand far apart there, or together. */
function wordsOfOneBlock(
  documents: readonly SearchableDocument[],
  random: Random,
): readonly string[] {
  const blocks = documents.flatMap(({ text, blocks }) =>
    blocks.map(({ from, to }) => text.slice(from, to).match(/\p{Script=Han}{4,}/gu) ?? []),
  );
  const rich = blocks.filter((runs) => runs.length > 3);
  return Array.from({ length: SEVERAL }, () => {
    const runs = random.pick(rich);
    const words = Array.from({ length: 2 + random.below(2) }, () => {
      const run = random.pick(runs);
      const from = random.below(run.length - 1);
      return run.slice(from, from + 2 + random.below(2));
    });
    return words.join(" ");
  });
}

describe("the ranking", () => {
  it.each([5, 100])(
    "is that of one lunr index over %i real and made-up documents",
    async (count) => {
      const compiled = await compileLibrary();
      const random = randomFrom(SEED);
      const documents = makeCorpus(compiled.ok ? compiled.value : [], count, random);
      expect(documents).toHaveLength(count);
      const expected = monolithicIndex(documents);
      const sets = [oneSegment(documents), oneByOne(documents)];
      const queries = makeQueries(documents, random).filter((_, i) => i % EVERY === 0);
      for (const { text } of queries) {
        for (const set of sets) expectEqualRanks(set, expected, text);
      }
    },
    TIME_LIMIT,
  );

  it("puts what has several words together before what has them apart, each in lunr's order", async () => {
    const compiled = await compileLibrary();
    const documents = compiled.ok ? compiled.value : [];
    const expected = monolithicIndex(documents);
    const random = randomFrom(SEED);
    const sets = [oneSegment(documents), oneByOne(documents)];
    const texts = new Map(
      documents.flatMap(({ id, text, blocks }) =>
        blocks.map((block) => [`${id} ${block.id}`, fold(text.slice(block.from, block.to))]),
      ),
    );
    const inText = ["中共中央 国务院", "WTO TBT/SPS", "安徽省 人民政府"];
    for (const typed of [...inText, ...wordsOfOneBlock(documents, random)]) {
      const all = expected.search(typed);
      const isWhole = ({ place }: { place: string }) => texts.get(place)?.includes(fold(typed));
      const ordered = [...all.filter(isWhole), ...all.filter((one) => !isWhole(one))];
      for (const set of sets) {
        const { hits } = searchSet(set, typed);
        expect([typed, hits.map(placeOfHit)]).toEqual([typed, ordered.map(({ place }) => place)]);
        for (const [i, { score }] of hits.entries()) {
          const wanted = ordered[i]?.score ?? Number.NaN;
          expect(Math.abs(score - wanted)).toBeLessThan(MOST_DIFFERENCE);
        }
      }
    }
  });

  it("is that of one lunr index over the whole library, in one segment or many", () => {
    const word = randomWords.filter(
      (typed) => /[质量强国服務5a]{2}/u.test(typed) && !/\s/.test(typed.trim()),
    );
    fc.assert(
      fc.property(randomLibrary, word, (documents, typed) => {
        const expected = monolithicIndex(documents);
        expectEqualRanks(oneSegment(documents), expected, typed);
        expectEqualRanks(oneByOne(documents), expected, typed);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passes } from "../../../../domain/search/facets";
import { type DocumentFacts, factsUnknown } from "../../../../domain/search/record";
import { factsOfRecords } from "../../../../domain/search/record-facts";
import { ORDERS, type SearchFilters } from "../../../../domain/search/results";
import type { SearchableDocument } from "../../../../domain/search/searchable";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { searchSet } from "../../../../renderer/workers/search/search-set";
import { naiveBlocks, type TypedWord, typedForm } from "../../../support/naive-fields";
import { placeOfHit } from "../../../support/naive-search";
import { randomLibrary } from "../../../support/random-library";

const NAMES = ["质量局", "国务院", "强省委"];
const LEVELS = ["国家", "省级"];

const facts = (id: string): fc.Arbitrary<DocumentFacts> =>
  fc.record({
    id: fc.constant(id),
    work: fc.constantFrom("w1", "w2"),
    level: fc.constantFrom(...LEVELS),
    year: fc.constantFrom(2023, 2024, null),
    date: fc.constantFrom("2023-05-01", "2024-06-07", null),
    issuers: fc.subarray(NAMES),
    tags: fc.subarray(["重要", "质量"]),
  });
const allFacts = fc.tuple(...["d0", "d1", "d2", "d3", "d4"].map(facts));

const value = fc.constantFrom("质", "质量", "强国", "服务", "国务院", "重要", "a", "、");
const textWord: fc.Arbitrary<TypedWord> = fc
  .tuple(fc.constantFrom("" as const, "-" as const), value)
  .map(([sign, one]) => ({ sign, field: "", values: [one] }));
const fieldWord: fc.Arbitrary<TypedWord> = fc.oneof(
  fc.record({
    sign: fc.constantFrom("" as const, "-" as const),
    field: fc.constantFrom("发文机关" as const, "章" as const, "标签" as const),
    values: fc.array(value, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    sign: fc.constantFrom("" as const, "-" as const),
    field: fc.constant("标题" as const),
    values: fc.array(value, { minLength: 1, maxLength: 1 }),
  }),
  fc.record({
    sign: fc.constant("" as const),
    field: fc.constant("标题" as const),
    values: fc.array(value, { minLength: 2, maxLength: 3 }),
  }),
);
/** At least one word to be found in the texts, so that nothing is a listing. */
const words = fc
  .tuple(value, fc.array(fc.oneof(textWord, fieldWord), { maxLength: 4 }))
  .map(([one, others]): TypedWord[] => [{ sign: "", field: "", values: [one] }, ...others]);

const filters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    documents: fc.subarray(["d0", "d1", "d2"]),
    levels: fc.subarray(LEVELS),
    years: fc.subarray([2023, 2024]),
    tags: fc.subarray(["重要", "质量"]),
    blockKinds: fc.subarray(["title", "chapter", "item", "paragraph"] as const),
  },
  { requiredKeys: [] },
);

const setsOf = (documents: readonly SearchableDocument[]) => [
  withSegment(EMPTY_SET, buildSegment(documents)),
  documents.map((one) => buildSegment([one])).reduce(withSegment, EMPTY_SET),
  documents.map((one) => plainSegment([one])).reduce(withSegment, EMPTY_SET),
];

describe("searching by field and filter", () => {
  it("finds the blocks that going through every block finds", () => {
    fc.assert(
      fc.property(randomLibrary, allFacts, words, (documents, known, asked) => {
        const factsOf = factsOfRecords(known, [], []);
        const expected = naiveBlocks(documents, (id) => factsOf("block", id), asked).toSorted();
        const typed = asked.map(typedForm).join(" ");
        for (const set of setsOf(documents)) {
          const { hits, records } = searchSet(set, typed, {}, factsOf);
          expect(hits.map(placeOfHit).toSorted()).toEqual(expected);
          expect(records).toBe(expected.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("narrows down by filters what is found without them, and counts it by facet", () => {
    fc.assert(
      fc.property(randomLibrary, allFacts, words, filters, (documents, known, asked, chosen) => {
        const factsOf = factsOfRecords(known, [], []);
        const kindOf = new Map(
          documents.flatMap(({ id, blocks }) =>
            blocks.map((block): [string, string] => [`${id} ${block.id}`, block.kind]),
          ),
        );
        const typed = asked.map(typedForm).join(" ");
        for (const set of setsOf(documents)) {
          const all = searchSet(set, typed, {}, factsOf).hits;
          const { blockKinds = [] } = chosen;
          const inKind = all.filter((hit) => {
            const kind = kindOf.get(placeOfHit(hit));
            return blockKinds.length === 0 || blockKinds.some((one) => one === kind);
          });
          const expected = inKind.filter(({ documentId }) =>
            passes(chosen, factsOf("block", documentId ?? "")),
          );
          const found = searchSet(set, typed, { filters: chosen, facets: true }, factsOf);
          expect(found.hits.map(placeOfHit)).toEqual(expected.map(placeOfHit));
          expect(found.total).toBe(expected.reduce((sum, { ranges }) => sum + ranges.length, 0));
          const levels = new Map<string, number>();
          for (const { documentId } of inKind) {
            const own = factsOf("block", documentId ?? "");
            if (own.level === null || !passes(chosen, own, "levels")) continue;
            levels.set(own.level, (levels.get(own.level) ?? 0) + 1);
          }
          const counted = found.facets?.levels.map(
            ({ value: level, records }) => [level, records] as const,
          );
          expect(new Map(counted)).toEqual(levels);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same hits in pages as at once, in every order", () => {
    fc.assert(
      fc.property(
        randomLibrary,
        allFacts,
        words,
        fc.constantFrom(...ORDERS),
        fc.integer({ min: 1, max: 4 }),
        (documents, known, asked, order, limit) => {
          const factsOf = factsOfRecords(known, [], []);
          const typed = asked.map(typedForm).join(" ");
          for (const set of setsOf(documents)) {
            const { hits: all, records } = searchSet(set, typed, { order }, factsOf);
            const pages = Array.from({ length: Math.ceil(records / limit) }, (_, page) =>
              searchSet(set, typed, { order, limit, offset: page * limit }, factsOf),
            );
            const paged = pages.flatMap(({ hits }) => hits);
            expect(paged.map(placeOfHit)).toEqual(all.map(placeOfHit));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("searching where nothing is known of the documents", () => {
  it("has no issuer, tag or level to find", () => {
    expect(factsUnknown("block", "d")).toMatchObject({ documentId: "d", issuers: [], level: null });
  });
});

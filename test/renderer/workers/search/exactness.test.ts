import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockKind } from "../../../../domain/document/block";
import { fold } from "../../../../domain/search/fold";
import type { SearchableDocument } from "../../../../domain/search/searchable";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { mergeSegments } from "../../../../domain/search/segments/merge-segments";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import {
  EMPTY_SET,
  type SegmentSet,
  withoutDocuments,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { searchSet } from "../../../../renderer/workers/search/search-set";
import { type Alternative, naiveQueryPlaces, typedFor } from "../../../support/naive-query";
import { placesOf } from "../../../support/naive-search";
import { searchableDocument } from "../../../support/searchable-document";

/**
 * So few characters that words recur: Han, traditional 國務, a Kangxi radical ⼒
 * and the 力 it stands for, letters and digits of both widths, punctuation, space,
 * characters outside the basic plane, one of which (U+2F803) folds to another
 * (U+20122), and half of one.
 */
const HAN = [..."质质质量量量强国務力⼒"];
const VARIANTS: Readonly<Record<string, string>> = { 力: "⼒", a: "Ａ", "5": "５", "（": "(" };
const LATIN = [..."aAＡ55５8"];
const SIGNS = [..."%％.，,（("];
const ASTRAL = ["𠮷", "\u{2f803}", "\u{20122}"];
const wordUnit = fc.constantFrom(...HAN, ...HAN, ...HAN, ...LATIN, ...SIGNS, ...ASTRAL);
const textUnit = fc.oneof(
  { weight: 8, arbitrary: wordUnit },
  { weight: 1, arbitrary: fc.constantFrom(" ", "　", "\ud842", "\udfb7") },
);
const KINDS = ["title", "chapter", "item", "paragraph", "row"] as const;

const line = fc
  .record({
    text: fc.string({ unit: textUnit, maxLength: 30 }),
    kind: fc.constantFrom<BlockKind>(...KINDS),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, kind, share }) => ({
    text,
    kind,
    ...(kind === "item" ? { lead: Math.floor(text.length * share) } : {}),
  }));
const library: fc.Arbitrary<SearchableDocument[]> = fc
  .array(fc.array(line, { maxLength: 8 }), { maxLength: 5 })
  .map((documents) => documents.map((lines, i) => searchableDocument(`d${i}`, lines)));

/** True of a word that has no sign of the query language at its start, nor white space around it. */
const isPlain = (text: string) => text !== "" && fold(text).trim() === fold(text);
const isOneValue = (text: string) => !/[,，]/u.test(text);
const isExcludable = (text: string) => !/^\p{N}/u.test(text);

/** Words and queries for a library: most words are pieces of its texts, which may be written otherwise there. */
function queriesFor(documents: readonly SearchableDocument[]) {
  const texts = documents.map(({ text }) => text).join("");
  const piece = fc
    .tuple(fc.nat(texts.length), fc.integer({ min: 1, max: 5 }), fc.boolean())
    .map(([at, length, isFolded]) => {
      const cut = texts.slice(at, at + length).replace(/\s.*$/su, "");
      return isFolded ? fold(cut) : cut.replace(/[力a5（]/gu, (unit) => VARIANTS[unit] ?? unit);
    })
    // Half a character cannot be typed.
    .map((cut) => cut.replace(/\p{Surrogate}/gu, ""));
  const any = fc.string({ unit: wordUnit, minLength: 1, maxLength: 3 });
  const word = fc
    .oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: any })
    .filter(isPlain);
  const phrase = fc.tuple(word, word).map(([a, b]) => `${a} ${b}`);
  const wanted = fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: phrase });
  const alternative: fc.Arbitrary<Alternative> = fc
    .record({
      wanted: fc.array(wanted, { maxLength: 3 }),
      headings: some(word.filter(isOneValue)),
      excluded: some(word.filter(isExcludable)),
      excludedHeadings: some(word.filter(isOneValue)),
    })
    .filter((one) => one.wanted.length + one.headings.length > 0);
  const alternatives = fc.oneof(
    { weight: 3, arbitrary: alternative.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(alternative, { minLength: 2, maxLength: 3 }) },
  );
  return fc.array(fc.tuple(alternatives, filters), { minLength: 1, maxLength: 8 });
}

/** Nothing more often than not. */
function some<T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.array(one, { maxLength: 2 }) },
  );
}

const filters = fc.record({
  documents: fc.subarray(["d0", "d1", "d2", "d3"]),
  blockKinds: fc.subarray<BlockKind>([...KINDS]),
});

/** The ways the same documents can be kept: one segment, one each, merged, not indexed, some removed. */
const SETS: Readonly<Record<string, (documents: readonly SearchableDocument[]) => SegmentSet>> = {
  "in one segment": (all) => withSegment(EMPTY_SET, buildSegment(all)),
  "in a segment each": (all) => each(all),
  "after a merge": (all) => withSegment(EMPTY_SET, mergeSegments(each(all).parts)),
  "without an index": (all) => withSegment(EMPTY_SET, plainSegment(all)),
  "beside removed documents": (all) => {
    const others = all.map((one) => ({ ...one, id: `gone ${one.id}` }));
    const ids = others.map(({ id }) => id);
    const mixed = all.flatMap((one, i) => [others[i] ?? one, one]);
    return withoutDocuments(withSegment(EMPTY_SET, buildSegment(mixed)), ids);
  },
};

const each = (documents: readonly SearchableDocument[]) =>
  documents.map((one) => buildSegment([one])).reduce(withSegment, EMPTY_SET);

/** Each run makes one library and asks it several times. */
const RUNS = 150;
const TIME_LIMIT = 60_000;

describe("what is found", () => {
  it.each(Object.entries(SETS))(
    "is what going through every place of every block finds, %s",
    (_, setOf) => {
      const cases = library.chain((documents) =>
        fc.tuple(fc.constant(documents), queriesFor(documents)),
      );
      fc.assert(
        fc.property(cases, ([documents, asked]) => {
          const set = setOf(documents);
          for (const [parts, only] of asked) {
            const results = searchSet(set, typedFor(parts), { filters: only });
            const expected = naiveQueryPlaces(documents, parts, only);
            expect(placesOf(results)).toEqual(expected);
            expect(results.total).toBe(expected.length);
            const page = searchSet(set, typedFor(parts), { filters: only, limit: 1 });
            expect(page).toMatchObject({ total: results.total, records: results.records });
          }
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );
});

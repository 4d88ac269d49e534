import { describe, expect, it } from "vitest";
import { compileLibrary } from "../../../../build/library/compile";
import { makeCorpus } from "../../../bench/search/corpus";
import { scan } from "../../../bench/search/engines/scan";
import { grownSegments, plainSegments, segments } from "../../../bench/search/engines/segments";
import { measure } from "../../../bench/search/measure";
import { makeQueries } from "../../../bench/search/queries";
import { randomFrom } from "../../../bench/search/random";

const SEED = 20240607;
const DOCUMENTS = 10;
/** A query now and then. */
const EVERY = 5;
const TIME_LIMIT = 60_000;

describe("the benchmark in short", () => {
  it(
    "finds with an index, one grown bit by bit, and none just what a scan finds",
    async () => {
      const compiled = await compileLibrary();
      const random = randomFrom(SEED);
      const documents = makeCorpus(compiled.ok ? compiled.value : [], DOCUMENTS, random);
      const queries = makeQueries(documents, random).filter((_, i) => i % EVERY === 0);
      const figures = measure([segments, grownSegments, plainSegments, scan], documents, queries);
      for (const one of figures) {
        expect(one).toMatchObject({ recall: 1, precision: 1, mixedRecall: 1, mixedPrecision: 1 });
        expect(one.compared).toBe(queries.length);
      }
    },
    TIME_LIMIT,
  );
});

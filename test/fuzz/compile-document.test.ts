import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDocument } from "../../domain/library/compile-document";
import { verifyDocument } from "../../domain/library/verify-document";
import { SEED_IDS, seedText } from "../support/document-texts";
import { FRAGMENTS, hostileText, SEPARATORS } from "../support/hostile-text";

/*
 * On demand with more runs and longer texts, from the project's folder:
 *   DUIDU_FUZZ_RUNS=200000 DUIDU_FUZZ_LENGTH=17000000 npx vitest run \
 *     --config build/config/vitest.config.ts --project unit test/fuzz
 * DUIDU_FUZZ_LENGTH is the length of the longest texts in code units; a Chinese
 * text of 50 MB in UTF-8 has about 17 million.
 */
const RUNS = Number(process.env.DUIDU_FUZZ_RUNS ?? 2000);
const LONG = Number(process.env.DUIDU_FUZZ_LENGTH ?? 500_000);

/** Repeated fragments, hundreds of texts, are so much shorter. */
const REPEATED = Math.max(10_000, LONG / 50);

/**
 * Time allowed for each code unit. Texts of nothing but marks take about 10
 * microseconds, ordinary ones one; a busy machine is several times slower. What
 * takes time in proportion to the square of a length is beyond it by far.
 */
const MOST_MS_PER_UNIT = 0.1;

/** A quarter of an hour, for the runs on demand. */
const TIME_LIMIT_MS = 900_000;

function compile(text: string) {
  const source = { file: "甲.txt", sha256: "0", text };
  return { source, document: compileDocument(source, null) };
}

function expectSound(text: string): void {
  const { source, document } = compile(text);
  const verified = verifyDocument(source, document);
  expect(verified.ok ? "" : verified.error.reason).toBe("");
  const ids = new Set(document.blocks.map(({ id }) => id));
  expect(ids.size).toBe(document.blocks.length);
  for (const { from, to, blockId } of document.findings) {
    expect(0 <= from && from <= to && to <= document.text.length).toBe(true);
    expect(blockId === null || ids.has(blockId)).toBe(true);
  }
}

function expectQuick(text: string, name: string): void {
  const start = performance.now();
  compile(text);
  const perUnit = (performance.now() - start) / text.length;
  expect([name, perUnit < MOST_MS_PER_UNIT]).toEqual([name, true]);
}

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** The bundled texts one after the other, as often as it takes; each time a little different. */
function longText(length: number): string {
  const texts = SEED_IDS.map(seedText).join("\n");
  const copies = Math.ceil(length / texts.length);
  return Array.from({ length: copies }, (_, copy) => texts.replaceAll("质量", `质${copy}量`)).join(
    "",
  );
}

describe("compileDocument", () => {
  it(
    "makes a document that is its source of any text",
    () => {
      fc.assert(fc.property(hostileText, expectSound), { numRuns: RUNS });
    },
    TIME_LIMIT_MS,
  );

  it(
    "takes time in proportion to the text, whatever stands in it again and again",
    () => {
      for (const fragment of FRAGMENTS) {
        for (const separator of SEPARATORS) {
          const unit = `${fragment}${separator}`;
          expectQuick(repeat(unit, REPEATED), JSON.stringify(unit));
        }
      }
    },
    TIME_LIMIT_MS,
  );

  it(
    "does not hang on a long text or a long line",
    () => {
      expectQuick(longText(LONG), "a long text");
      expectQuick(longText(LONG).replaceAll("\n", ""), "a long line of prose");
      expectQuick(repeat("甲", LONG), "a long line of one character");
      expectQuick(repeat("甲乙", LONG / 2) + repeat("丙丁", LONG / 2), "a long line of two words");
    },
    TIME_LIMIT_MS,
  );

  it("keeps every character that cannot be seen", () => {
    const unseen = "\u0000\u0001\u007F\u200E\u202E\uD800\uE000\uFFFD";
    const { document } = compile(`一、甲\n（一）乙${unseen}丙。\n${unseen}`);
    expect(document.text.split(unseen)).toHaveLength(3);
    expect(document.findings.length).toBeGreaterThan(0);
  });
});

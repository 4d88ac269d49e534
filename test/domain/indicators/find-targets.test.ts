import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileEntry } from "../../../build/library/compile";
import { readManifest } from "../../../build/library/sources";
import { findTargets } from "../../../domain/indicators/find-targets";
import type { Source } from "../../../domain/indicators/source";
import type { Target } from "../../../domain/indicators/target";
import { PLAN_WITH_TARGETS, TARGETS_OF_PLAN } from "../../cases/plan-with-targets";
import { TARGET_SENTENCES } from "../../cases/target-sentences";
import { TARGETS_LIKE_THRESHOLDS, THRESHOLDS } from "../../cases/threshold-sentences";
import { documentText } from "../../support/document-texts";
import { examined } from "../../support/examined";
import { smallDocument } from "../../support/small-document";
import { inShortWithBase, targetsOf } from "../../support/targets-of";

/** A target as it was listed by eye; `at` are the words of its number in the text. */
type Listed = Omit<Target, "quote" | "from" | "to" | "place"> & { readonly at: string };

const KEY = resolve(import.meta.dirname, "../../baselines/indicators.json");
const key: Record<string, readonly Listed[]> = JSON.parse(readFileSync(KEY, "utf8"));
const manifest = await readManifest();

/** All that is told of a target, for comparing. */
function told(target: Listed | Target): string {
  const { item, name, value, valueTo = null, unit, bound, year, base, baseYear } = target;
  const { attribute, group } = target;
  return JSON.stringify({
    ...{ item, name, value, valueTo, unit, bound, year, base, baseYear, attribute, group },
  });
}

describe("findTargets", () => {
  it.each(manifest)(
    "finds in $id what was listed by eye, whole and nothing else",
    async (entry) => {
      const document = await compileEntry(entry);
      if (!document.ok) throw new Error(document.error);
      const found = findTargets(document.value);
      const listed = key[entry.id] ?? [];
      const right = found.filter((target) => listed.some((one) => told(one) === told(target)));
      const known = listed.filter((one) => found.some((target) => told(one) === told(target)));
      console.info(
        `${entry.id}: ${found.length} targets, precision ${right.length}/${found.length}, recall ${known.length}/${listed.length}`,
      );
      expect(found.map(told).toSorted()).toEqual(listed.map(told).toSorted());
      for (const one of listed) {
        expect(found.find((target) => told(one) === told(target))?.quote).toContain(one.at);
      }
    },
  );

  it.each(manifest)("points in $id at the sentence and the number it read", async (entry) => {
    const document = await compileEntry(entry);
    if (!document.ok) throw new Error(document.error);
    expectInPlace(document.value);
  });

  it.each(TARGET_SENTENCES)("finds what is told in %s", (sentence, expected) => {
    expect(targetsOf(sentence).map(inShortWithBase)).toEqual(expected);
  });

  it.each(THRESHOLDS)("takes no threshold for a target in %s", (sentence) => {
    expect(targetsOf(sentence).map(inShortWithBase)).toEqual([]);
  });

  it.each(TARGETS_LIKE_THRESHOLDS)("finds what is aimed at in %s", (sentence, expected) => {
    expect(targetsOf(sentence).map(inShortWithBase)).toEqual(expected);
  });

  it("finds the targets of a plan, its items and years told", () => {
    const { text, blocks, chapters } = examined(PLAN_WITH_TARGETS.join("\n"));
    const title = "某省质量提升三年行动计划（2023—2025年）";
    const found = findTargets({ text, blocks, chapters, title, year: 2023 });
    expect(found.map((target) => `${target.item ?? "-"}: ${inShortWithBase(target)}`)).toEqual(
      TARGETS_OF_PLAN,
    );
  });

  it("points into any text", () => {
    const numbers = fc.constantFrom(
      ..."到2025年|每年|新增|培育|企业|100家|以上|左右|、|，|。|；|1—2个|98%|达到|均|分别|由|的|和|（其中|）|“|”|合格率|不低于|突破|在|推动|开展|已建成|\n".split(
        "|",
      ),
    );
    const sentences = fc.array(numbers, { maxLength: 40 }).map((words) => words.join(""));
    fc.assert(
      fc.property(fc.oneof(sentences, documentText), (text) => {
        const { blocks, chapters, text: cleaned } = examined(text);
        expectInPlace({ text: cleaned, blocks, chapters, title: "", year: 2023 });
      }),
      { numRuns: 1500 },
    );
  });

  it("takes time in proportion to the length of the text", () => {
    const sentence =
      "每年新增甲企业20家左右、乙企业60家，合格率由73%提高到85%（其中丙级3个）；在10个行业、";
    const time = (copies: number): number => {
      const text = sentence.repeat(copies);
      const document = smallDocument([{ id: "p1", kind: "paragraph", text }]);
      const start = performance.now();
      findTargets(document);
      return performance.now() - start;
    };
    time(100);
    const short = Math.min(time(200), time(200), time(200));
    const long = Math.min(time(2000), time(2000));
    // Ten times the text; twice as much again for what the machine does besides.
    expect(long / short).toBeLessThan(30);
  }, 30_000);
});

function expectInPlace(document: Source): void {
  let last = 0;
  for (const { quote, from, to, place, name, value } of findTargets(document)) {
    expect(document.text.slice(from, to)).toBe(quote);
    expect(place.from).toBeGreaterThanOrEqual(from);
    expect(place.to).toBeLessThanOrEqual(to);
    expect(place.to).toBeGreaterThan(place.from);
    expect(from).toBeGreaterThanOrEqual(last);
    expect(name.trim()).not.toBe("");
    expect(Number.isFinite(value)).toBe(true);
    last = from;
  }
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { describeAlignment } from "../../../build/cli/align";
import { compileLibrary } from "../../../build/library/compile";
import { alignDocuments } from "../../../domain/alignment/align";
import { learnRarity, type Rarity } from "../../../domain/alignment/rarity";
import type { Document } from "../../../domain/document/document";
import { CARE_GUIDELINES, CARE_PLAN, PARK_RULES, WETLAND_RULES } from "../../cases/policy-texts";
import { alignable, pairsOf } from "../../support/alignable";
import { randomNumbers, reworded } from "../../support/reworded";

const BASELINE = resolve(import.meta.dirname, "../../baselines/alignment.json");
const baselines: Readonly<Record<string, object>> = JSON.parse(readFileSync(BASELINE, "utf8"));

/** A Chinese numeral up to 99. */
function numeral(value: number): string {
  const digits = "零一二三四五六七八九";
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return `${ten}${units === 0 ? "" : digits[units]}`;
}

let library: readonly Document[] = [];
let rarity: Rarity;
beforeAll(async () => {
  const compiled = await compileLibrary();
  if (!compiled.ok) throw new Error(compiled.error);
  library = compiled.value;
  rarity = learnRarity(library);
});

function document(id: string): Document {
  const found = library.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no document ${id}.`);
  return found;
}

describe("alignDocuments", () => {
  it("pairs the bundled documents as reviewed", () => {
    for (const [names, expected] of Object.entries(baselines)) {
      const [a = "", b = ""] = names.split(" ");
      const found = describeAlignment(alignDocuments(document(a), document(b), rarity));
      expect([names, found]).toEqual([names, expected]);
    }
  });

  it("follows subjects that stand in another order", () => {
    const pairs = pairsOf(alignDocuments(document("national"), document("hubei"), rarity), "item");
    expect(pairs).toEqual(expect.arrayContaining(["22-23", "23-22", "24-24"]));
  });

  it("finds the same pairs whichever document is the first", () => {
    const there = alignDocuments(document("national"), document("hubei"), rarity);
    const back = alignDocuments(document("hubei"), document("national"), rarity);
    const turned = back.pairs.map(({ a, b }) => `${b.blockId} ${a.blockId}`);
    expect(there.pairs.map(({ a, b }) => `${a.blockId} ${b.blockId}`).sort()).toEqual(
      turned.sort(),
    );
  });

  it("pairs every unit of a document with itself for certain", () => {
    for (const one of library) {
      const { pairs, onlyA, onlyB } = alignDocuments(one, one, rarity);
      expect(pairs.every(({ a, b, score }) => a.blockId === b.blockId && score === 1)).toBe(true);
      expect([...onlyA, ...onlyB]).toEqual([]);
    }
  });

  it("pairs guidelines with a plan of another place on the same subject", () => {
    const [a, b] = [alignable(...CARE_GUIDELINES), alignable(...CARE_PLAN)];
    const found = alignDocuments(a, b, learnRarity([a, b]));
    expect(found.pairs.map((pair) => [pair.a.blockId, pair.b.blockId])).toEqual([
      ["c2", "c2"],
      ["c3", "c3"],
      ["c2.i1", "c2.i6"],
      ["c2.i2", "c2.i3"],
      ["c2.i3", "c2.i5"],
      ["c2.i4", "c2.i1"],
      ["c2.i5", "c2.i2"],
      ["c3.i1", "c3.i1"],
      ["c3.i2", "c3.i2"],
      ["c1.i2", "c1"],
    ]);
  });

  it("pairs the articles of two regulations, with articles between that have no counterpart", () => {
    const [a, b] = [alignable(...WETLAND_RULES), alignable(...PARK_RULES)];
    const found = alignDocuments(a, b, learnRarity([a, b]));
    expect(pairsOf(found, "item")).toEqual(["1-1", "2-2", "3-4", "6-6", "7-7"]);
  });

  it("pairs nothing of two documents with nothing in common", () => {
    const story = alignable("春天", "天刚蒙蒙亮，柳树抽出新芽。", "孩子们跑过，惊起野鸭。");
    for (const one of [document("national"), alignable(...WETLAND_RULES)]) {
      const { pairs, onlyA } = alignDocuments(story, one, rarity);
      expect(pairs).toEqual([]);
      expect(onlyA.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
    }
  });

  it("finds items again that stand in another order, in other words, with parts left out", () => {
    const random = randomNumbers(11);
    for (const one of library) {
      const { lines, ordinals } = reworded(one, random);
      for (const other of [
        alignable(
          "某地方案",
          "一、任务",
          ...lines.map((line, at) => `（${numeral(at + 1)}）${line}`),
        ),
        alignable("某地方案", ...lines),
      ]) {
        const found = alignDocuments(one, other, learnRarity([...library, other]));
        const items = found.pairs.filter(({ a }) => a.kind === "item");
        const right = items.filter(({ a, b }) => ordinals[b.ordinal - 1] === a.ordinal);
        console.info(`${one.id}: ${right.length} of ${ordinals.length}, ${items.length} pairs`);
        expect([one.id, items.length, right.length]).toEqual([
          one.id,
          ordinals.length,
          ordinals.length,
        ]);
      }
    }
  });

  it("has nothing to say of an empty document", () => {
    const empty = { text: "", blocks: [], chapters: [] };
    expect(alignDocuments(empty, empty, rarity)).toEqual({ pairs: [], onlyA: [], onlyB: [] });
  });
});

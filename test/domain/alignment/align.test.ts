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

const BASELINE = resolve(import.meta.dirname, "../../baselines/alignment.json");
const baselines: Readonly<Record<string, object>> = JSON.parse(readFileSync(BASELINE, "utf8"));

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

  it("has nothing to say of an empty document", () => {
    const empty = { text: "", blocks: [], chapters: [] };
    expect(alignDocuments(empty, empty, rarity)).toEqual({ pairs: [], onlyA: [], onlyB: [] });
  });
});

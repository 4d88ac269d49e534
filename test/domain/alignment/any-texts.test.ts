import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignDocuments } from "../../../domain/alignment/align";
import type { Alignment, Pair, UnitPlace } from "../../../domain/alignment/alignment";
import { alignBlocks } from "../../../domain/alignment/blocks";
import { type Calibrated, decisionsFor } from "../../../domain/alignment/calibrate";
import { learnRarity } from "../../../domain/alignment/rarity";
import { type Alignable, unitKey, unitsOf } from "../../../domain/alignment/units";
import { markUnit, type PairVerdict } from "../../../domain/alignment/verdict";
import { buildSubjectTable } from "../../../domain/subjects/build-table";
import { alignable } from "../../support/alignable";
import { documentText } from "../../support/document-texts";

const SUBJECTS = [
  "加强计量测试能力。建设先进测量实验室，推广精密仪器。",
  "发展认证认可。推行高端品质认证和绿色产品认证。",
  "培育质量文化。弘扬工匠精神，讲好质量故事。",
  "强化质量监管。开展产品质量监督抽查，严查假冒伪劣。",
  "主要目标。到2025年，质量水平全面提高，品牌影响力稳步提升。",
  "加强计量测试能力。",
  "",
];
const MARKS = [
  "一、",
  "二、",
  "三、",
  "（一）",
  "（二）",
  "（三）",
  "第一条 ",
  "专栏1 ",
  "1.",
  "——",
  "",
  "",
];

/** Lines as documents are made of, few enough to come again in another document. */
const outline: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...MARKS), fc.constantFrom(...SUBJECTS)), { maxLength: 14 })
  .map((lines) => ["某省纲要", ...lines.map((parts) => parts.join(""))].join("\n"));

const document = fc.oneof({ weight: 3, arbitrary: outline }, documentText).map((text) => ({
  ...alignable(...text.split("\n")),
}));

const placeName = ({ kind, ordinal, blockId, chapter }: UnitPlace) =>
  `${kind} ${ordinal} ${blockId} ${chapter}`;

function placesOf(of: Alignable): readonly string[] {
  return unitsOf(of).map(({ chapter, ...unit }) =>
    placeName({
      ...unit,
      chapter: chapter === null ? null : (of.chapters[chapter]?.ordinal ?? null),
    }),
  );
}

/** In how many pairs of each sort a unit is: as a chapter with a chapter, or otherwise. */
function uses(pairs: readonly Pair[], side: "a" | "b"): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const pair of pairs) {
    const sort = pair.a.kind === "chapter" && pair.b.kind === "chapter" ? "whole" : "part";
    const name = `${sort} ${unitKey(pair[side])}`;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

function expectSound(a: Alignable, b: Alignable, { pairs, onlyA, onlyB }: Alignment): void {
  for (const [of, side, only] of [
    [a, "a", onlyA],
    [b, "b", onlyB],
  ] as const) {
    const paired = pairs.map((pair) => placeName(pair[side]));
    const alone = only.map(placeName);
    // All there are, none of another document, none twice.
    expect(new Set([...paired, ...alone])).toEqual(new Set(placesOf(of)));
    expect(alone.filter((name) => paired.includes(name))).toEqual([]);
    expect(new Set(alone).size).toBe(alone.length);
    for (const count of uses(pairs, side).values()) expect(count).toBe(1);
  }
  for (const { score } of pairs) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
}

const turned = ({ pairs, onlyA, onlyB }: Alignment) => ({
  pairs: pairs
    .map(({ a, b, ...pair }) => `${placeName(b)} = ${placeName(a)} ${pair.score.toFixed(9)}`)
    .sort(),
  onlyA: onlyB.map(placeName).sort(),
  onlyB: onlyA.map(placeName).sort(),
});
const straight = ({ pairs, onlyA, onlyB }: Alignment) => ({
  pairs: pairs
    .map(({ a, b, ...pair }) => `${placeName(a)} = ${placeName(b)} ${pair.score.toFixed(9)}`)
    .sort(),
  onlyA: onlyA.map(placeName).sort(),
  onlyB: onlyB.map(placeName).sort(),
});

const RUNS = { numRuns: 200 };

describe("the alignment of any two texts", () => {
  it("puts every unit of both into its pairs or among those without, and nothing else", () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        expectSound(a, b, alignDocuments(a, b, learnRarity([a, b])));
      }),
      RUNS,
    );
  });

  it("is the same again, and the same the other way round", () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const rarity = learnRarity([a, b]);
        const there = alignDocuments(a, b, rarity);
        expect(alignDocuments(a, b, rarity)).toEqual(there);
        expect(turned(alignDocuments(b, a, rarity))).toEqual(straight(there));
      }),
      RUNS,
    );
  });

  it("pairs blocks that are there, in each pair of units those of its own", () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const rarity = learnRarity([a, b]);
        const pairs = alignBlocks(a, b, alignDocuments(a, b, rarity), rarity);
        const [idsA, idsB] = [a, b].map(({ blocks }) => new Set(blocks.map(({ id }) => id)));
        for (const pair of pairs) {
          expect(idsA?.has(pair.a)).toBe(true);
          expect(idsB?.has(pair.b)).toBe(true);
        }
        const names = pairs.map((pair) => `${pair.a} ${pair.b}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      RUNS,
    );
  });

  it("does what the user said, in either order of the documents", () => {
    const said = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(document, document, said, (first, second, choices) => {
        const [a, b]: readonly [Calibrated, Calibrated] = [
          { id: "a", ...first },
          { id: "b", ...second },
        ];
        const verdicts = verdictsOn(a, b, choices);
        const rarity = learnRarity([a, b]);
        const decisions = decisionsFor(a, b, verdicts);
        const found = alignDocuments(a, b, rarity, decisions);
        expectSound(a, b, found);
        const names = found.pairs.map((pair) => `${unitKey(pair.a)} = ${unitKey(pair.b)}`);
        for (const pair of decisions.counterparts) expect(names).toContain(`${pair.a} = ${pair.b}`);
        for (const pair of decisions.unrelated)
          expect(names).not.toContain(`${pair.a} = ${pair.b}`);
        const back = alignDocuments(b, a, rarity, decisionsFor(b, a, verdicts));
        expect(turned(back)).toEqual(straight(found));
      }),
      RUNS,
    );
  });

  it("makes a table in which every unit stands once", () => {
    fc.assert(
      fc.property(document, document, document, (...texts) => {
        const documents = texts.map((one, at) => ({
          id: `d${at}`,
          title: "",
          issuers: [],
          ...one,
        }));
        const rarity = learnRarity(documents);
        const pairs = documents.flatMap((one, a) =>
          documents.slice(a + 1).map((other, distance) => {
            const alignment = alignDocuments(one, other, rarity);
            return { a, b: a + 1 + distance, alignment, unrelated: [] };
          }),
        );
        for (const kind of ["chapter", "item", "box"] as const) {
          const table = buildSubjectTable(documents, kind, pairs);
          const marks = table.groups.flatMap(({ rows }) =>
            rows.flatMap(({ cells }) =>
              cells.flatMap((cell) =>
                cell === null ? [] : [`${cell.mark.documentId} ${unitKey(cell.place)}`],
              ),
            ),
          );
          expect(new Set(marks).size).toBe(marks.length);
          const wanted = kind === "item" ? ["item", "paragraph"] : [kind];
          const all = documents.flatMap((one) =>
            unitsOf(one)
              .filter((unit) => wanted.includes(unit.kind))
              .map((unit) => `${one.id} ${unitKey(unit)}`),
          );
          for (const name of all) expect(marks).toContain(name);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe("the alignment of texts with little in them", () => {
  const empty = alignable("");
  const single = alignable("加强计量测试能力。");
  const plain = alignable("某省纲要", "加强计量测试能力。", "培育质量文化。");
  const items = alignable("某省纲要", "一、任务", "（一）加强计量测试能力。");
  const lone = alignable("字");

  it.each([
    ["an empty text and an empty text", empty, empty, 0],
    ["an empty text and one with items", empty, items, 0],
    ["a single paragraph with itself", single, single, 1],
    ["a single paragraph and one with items", single, items, 1],
    ["a text without items and one with them", plain, items, 1],
    ["a single character with itself", lone, lone, 0],
  ])("is sound for %s", (_, a, b, count) => {
    const found = alignDocuments(a, b, learnRarity([a, b]));
    expectSound(a, b, found);
    expect(found.pairs).toHaveLength(count);
  });
});

/** Verdicts on units that the numbers point to, one after the other. */
function verdictsOn(
  a: Calibrated,
  b: Calibrated,
  choices: readonly (readonly [number, number, boolean])[],
): readonly PairVerdict[] {
  const [unitsA, unitsB] = [unitsOf(a), unitsOf(b)];
  return choices.flatMap(([first, second, isPair], at) => {
    const [one, other] = [unitsA[first % unitsA.length], unitsB[second % unitsB.length]];
    if (one === undefined || other === undefined) return [];
    const verdict = isPair ? ("counterparts" as const) : ("unrelated" as const);
    const decidedAt = `2026-01-01T00:00:0${at}.000Z`;
    return [{ id: `v${at}`, a: markUnit(a, one), b: markUnit(b, other), verdict, decidedAt }];
  });
}

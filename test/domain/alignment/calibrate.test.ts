import { describe, expect, it } from "vitest";
import { alignDocuments } from "../../../domain/alignment/align";
import { type Calibrated, decisionsFor } from "../../../domain/alignment/calibrate";
import { unitKey, unitsOf } from "../../../domain/alignment/units";
import { markUnit, type PairVerdict } from "../../../domain/alignment/verdict";
import { alignable, EVEN, pairsOf } from "../../support/alignable";

const document = (id: string, ...items: readonly string[]): Calibrated => ({
  id,
  ...alignable("一、主要任务", ...items),
});
const a = document(
  "a",
  "（一）加强计量测试能力。建设先进测量实验室。",
  "（二）发展认证认可。推行高端品质认证。",
  "（三）培育质量文化。弘扬工匠精神。",
);
const b = document(
  "b",
  "（一）发展认证认可。推行绿色产品认证。",
  "（二）加强计量测试能力。建设产业计量测试中心。",
  "（三）推进数字治理。公开办事数据。",
);
const c = document("c", "（一）营造重视质量的氛围。讲好工匠故事。");

function item(of: Calibrated, ordinal: number) {
  const unit = unitsOf(of).find((one) => one.kind === "item" && one.ordinal === ordinal);
  if (unit === undefined) throw new Error(`No item ${ordinal}.`);
  return unit;
}

/** A verdict on two items; `order` stands for the time it was given. */
function verdict(
  [first, ordinalOfFirst]: readonly [Calibrated, number],
  [second, ordinalOfSecond]: readonly [Calibrated, number],
  judged: PairVerdict["verdict"],
  order = 1,
): PairVerdict {
  return {
    id: `${first.id}${ordinalOfFirst}${second.id}${ordinalOfSecond}${judged}`,
    a: markUnit(first, item(first, ordinalOfFirst)),
    b: markUnit(second, item(second, ordinalOfSecond)),
    verdict: judged,
    decidedAt: `2026-01-0${order}T00:00:00.000Z`,
  };
}

const aligned = (verdicts: readonly PairVerdict[], ...more: Parameters<typeof decisionsFor>[4][]) =>
  alignDocuments(a, b, EVEN, decisionsFor(a, b, verdicts, [a, b, c], ...more));

describe("decisionsFor", () => {
  it("changes nothing where nothing is said", () => {
    expect(pairsOf(aligned([]), "item")).toEqual(["1-2", "2-1"]);
    expect(aligned([]).pairs.every(({ origin }) => origin === "computed")).toBe(true);
  });

  it("keeps a drawn pair, whatever the wording says", () => {
    const drawn = aligned([verdict([a, 3], [b, 3], "counterparts")]);
    expect(pairsOf(drawn, "item")).toEqual(["1-2", "2-1", "3-3"]);
    expect(drawn.pairs.at(-1)).toMatchObject({ score: 1, origin: "confirmed" });
    expect(drawn.onlyA).toEqual([]);
  });

  it("holds apart what the user broke, in either order of the documents", () => {
    expect(pairsOf(aligned([verdict([a, 1], [b, 2], "unrelated")]), "item")).toEqual(["2-1"]);
    expect(pairsOf(aligned([verdict([b, 2], [a, 1], "unrelated")]), "item")).toEqual(["2-1"]);
  });

  it("does not bring a broken pair back by the name of a chapter without a heading", () => {
    const torn = {
      id: "torn",
      ...alignable(
        "某省纲要",
        "（二）主要目标。到2025年质量整体水平全面提高，品牌影响力稳步提升。",
        "三、提升质量",
        "（三）加强计量测试能力。建设先进测量实验室。",
      ),
    };
    const whole = {
      id: "whole",
      ...alignable(
        "一、总体目标",
        "到2025年质量整体水平全面提高，品牌影响力稳步提升。",
        "二、提升质量",
        "（一）加强计量测试能力。建设先进测量实验室。",
      ),
    };
    const chapter = unitsOf(whole).find(({ kind }) => kind === "chapter");
    if (chapter === undefined) throw new Error("There is no chapter.");
    const broken: PairVerdict = {
      id: "broken",
      a: markUnit(torn, item(torn, 2)),
      b: markUnit(whole, chapter),
      verdict: "unrelated",
      decidedAt: "2026-01-01T00:00:00.000Z",
    };
    const partners = (first: Calibrated, second: Calibrated, verdicts: readonly PairVerdict[]) =>
      alignDocuments(first, second, EVEN, decisionsFor(first, second, verdicts)).pairs.filter(
        (pair) => [pair.a, pair.b].some(({ kind, ordinal }) => kind === "chapter" && ordinal === 1),
      );
    expect(partners(torn, whole, [])).toHaveLength(2);
    expect(partners(torn, whole, [broken])).toEqual([]);
    expect(partners(whole, torn, [broken])).toEqual([]);
    const drawn: PairVerdict = {
      ...broken,
      id: "drawn",
      a: markUnit(torn, unitsOf(torn)[0] ?? chapter),
      verdict: "counterparts",
      decidedAt: "2026-01-02T00:00:00.000Z",
    };
    expect(partners(torn, whole, [broken, drawn])).toMatchObject([{ origin: "confirmed" }]);
  });

  it("is surer of the neighbours of a drawn pair", () => {
    const [one, other] = [
      {
        id: "one",
        ...alignable(
          "一、夯实根基",
          "（一）建强计量。建设测试中心。",
          "（二）推动检验认证服务发展。开放仪器。",
          "二、培育文化",
          "（三）弘扬工匠精神。讲好故事。",
        ),
      },
      {
        id: "other",
        ...alignable(
          "一、弘扬文化",
          "（一）营造氛围。宣传典型。",
          "二、基础设施",
          "（二）攻关量传技术。研制量子基准。",
          "（三）改进检验认证服务效能。提供培训，发展市场，规范收费，化解纠纷。",
        ),
      },
    ];
    const scoreOf = (verdicts: readonly PairVerdict[]) =>
      alignDocuments(one, other, EVEN, decisionsFor(one, other, verdicts, [one, other])).pairs.find(
        ({ a, b }) => a.kind === "item" && a.ordinal === 2 && b.ordinal === 3,
      )?.score ?? 0;
    const before = scoreOf([]);
    expect(before).toBeGreaterThan(0);
    expect(scoreOf([verdict([one, 1], [other, 2], "counterparts")])).toBeGreaterThan(before);
  });

  it("frees the computed counterparts of a unit that the user pairs otherwise", () => {
    const { pairs, onlyA, onlyB } = aligned([verdict([a, 1], [b, 1], "counterparts")]);
    expect(pairsOf({ pairs, onlyA, onlyB }, "item")).toEqual(["1-1"]);
    expect(onlyA.map(({ ordinal }) => ordinal)).toEqual([2, 3]);
    expect(onlyB.map(({ ordinal }) => ordinal)).toEqual([2, 3]);
  });

  it("lets the newer verdict win", () => {
    const then = verdict([a, 3], [b, 3], "counterparts", 1);
    const now = verdict([a, 3], [b, 3], "unrelated", 2);
    expect(pairsOf(aligned([now, then]), "item")).toEqual(["1-2", "2-1"]);
    const moved = verdict([a, 2], [b, 3], "counterparts", 2);
    expect(pairsOf(aligned([then, moved]), "item")).toEqual(["1-2", "2-3"]);
  });

  it("infers a pair from two confirmed ones over a third document", () => {
    const over = [verdict([a, 3], [c, 1], "counterparts"), verdict([c, 1], [b, 3], "counterparts")];
    const { pairs } = aligned(over);
    expect(pairs.at(-1)).toMatchObject({ a: { ordinal: 3 }, b: { ordinal: 3 }, origin: "implied" });
    expect(pairsOf(aligned([...over, verdict([a, 3], [b, 3], "unrelated")]), "item")).toEqual([
      "1-2",
      "2-1",
    ]);
  });

  it("infers a pair from a confirmed one and a certain one", () => {
    const certain = [
      {
        a: { documentId: "c", key: unitKey(item(c, 1)) },
        b: { documentId: "b", key: unitKey(item(b, 3)) },
      },
    ];
    const confirmed = [verdict([a, 3], [c, 1], "counterparts")];
    expect(pairsOf(aligned(confirmed, certain), "item")).toEqual(["1-2", "2-1", "3-3"]);
    expect(pairsOf(aligned([], certain), "item")).toEqual(["1-2", "2-1"]);
  });

  it("pairs units of different kinds where the user draws them", () => {
    const chapter = unitsOf(b).find(({ kind }) => kind === "chapter");
    if (chapter === undefined) throw new Error("No chapter.");
    const drawn = { ...verdict([a, 3], [b, 3], "counterparts"), b: markUnit(b, chapter) };
    const { pairs } = aligned([drawn]);
    expect(pairs.at(-1)).toMatchObject({ a: { kind: "item", ordinal: 3 }, b: { kind: "chapter" } });
    expect(pairs.map((pair) => [pair.a.kind, pair.b.kind])).toContainEqual(["chapter", "chapter"]);
  });

  describe("of a chapter without items", () => {
    const whole = (id: string): Calibrated => ({
      id,
      ...alignable("一、总体目标", "质量水平进一步提高。", "二、主要任务", "（一）发展认证认可。"),
    });
    const [d, e] = [whole("d"), whole("e")];
    const mark = (of: Calibrated, ordinal: number) => {
      const unit = unitsOf(of).find((one) => one.kind === "chapter" && one.ordinal === ordinal);
      if (unit === undefined) throw new Error("No chapter.");
      return markUnit(of, unit);
    };
    const said = (id: string, one: PairVerdict["a"], other: PairVerdict["b"]): PairVerdict => ({
      ...{ id, a: one, b: other, verdict: "counterparts", decidedAt: "2026-01-01T00:00:00.000Z" },
    });
    const asItem = said("item", markUnit(a, item(a, 3)), mark(d, 1));
    const asChapter = said("chapter", mark(a, 1), mark(d, 1));

    it("keeps what is said of it as a chapter and as a clause", () => {
      const { counterparts } = decisionsFor(a, d, [asItem, asChapter], [a, d]);
      expect(counterparts.map((pair) => [pair.a, pair.b]).toSorted()).toEqual([
        ["chapter c1", "chapter c1"],
        ["item c1.i3", "chapter c1"],
      ]);
    });

    it("infers over it a chapter without items for an item, but none with items", () => {
      const same = [
        {
          a: { documentId: "d", key: "chapter c1" },
          b: { documentId: "e", key: "chapter c1" },
        },
      ];
      const over = (other: Calibrated, certain: typeof same) =>
        decisionsFor(a, other, [asItem], [a, other, d], certain).counterparts;
      expect(over(e, same)).toEqual([{ a: "item c1.i3", b: "chapter c1", origin: "implied" }]);
      const divided = same.map((pair) => ({ ...pair, b: { ...pair.b, documentId: "b" } }));
      expect(over(b, divided)).toEqual([]);
    });
  });

  it("leaves verdicts alone that speak of documents or clauses that are gone", () => {
    const gone = verdict([document("z", "（一）另一件事。"), 1], [b, 3], "counterparts");
    const other = { ...verdict([a, 3], [b, 3], "counterparts") };
    const lost = { ...other, a: { ...other.a, opening: "没有了", ordinal: 9, blockId: "c9.i9" } };
    expect(decisionsFor(a, b, [gone, lost], [a, b, c])).toEqual({
      counterparts: [],
      unrelated: [],
    });
  });
});

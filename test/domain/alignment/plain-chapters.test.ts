import { describe, expect, it } from "vitest";
import { alignDocuments } from "../../../domain/alignment/align";
import type { Decisions } from "../../../domain/alignment/decisions";
import { NO_DECISIONS } from "../../../domain/alignment/decisions";
import { alignable, EVEN } from "../../support/alignable";

const GOALS = "到2025年，产品质量水平进一步提高，知名品牌更多，消费环境满意度上升。";
const TASKS = ["二、主要任务", "（一）加强计量测试能力。建设先进测量实验室。"];
const inItem = alignable(
  "一、总体要求",
  "（一）指导思想。坚持质量第一。",
  `（二）主要目标。${GOALS}`,
  ...TASKS,
);
const inChapter = alignable("一、总体目标", `${GOALS}群众质量获得感增强。`, ...TASKS);

function found(a = inItem, b = inChapter, decisions: Decisions = NO_DECISIONS) {
  const alignment = alignDocuments(a, b, EVEN, decisions);
  return {
    ...alignment,
    names: alignment.pairs.map(
      (pair) => `${pair.a.kind} ${pair.a.blockId} ${pair.b.kind} ${pair.b.blockId}`,
    ),
  };
}

describe("pairPlainChapters", () => {
  it("pairs an item with the chapter that says the same, in either order of the documents", () => {
    expect(found().names).toContain("item c1.i2 chapter c1");
    expect(found(inChapter, inItem).names).toContain("chapter c1 item c1.i2");
  });

  it("leaves the chapter its counterpart among the chapters, and no unit in a pair and left over", () => {
    const { names, pairs, onlyA, onlyB } = found();
    expect(names).toContain("chapter c1 chapter c1");
    const keys = (places: readonly { kind: string; blockId: string }[]) =>
      places.map(({ kind, blockId }) => `${kind} ${blockId}`);
    const [inPairs, left] = [keys(pairs.map(({ a }) => a)), keys(onlyA)];
    expect(left).toEqual(["item c1.i1"]);
    expect(inPairs).not.toContain("item c1.i1");
    expect(onlyB).toEqual([]);
  });

  it("pairs a chapter with no more than one item", () => {
    const twice = alignable(
      "一、总体要求",
      `（一）近期目标。${GOALS}`,
      `（二）主要目标。${GOALS}`,
      ...TASKS,
    );
    expect(
      found(twice).names.filter((name) => name.endsWith("chapter c1") && name.startsWith("item")),
    ).toHaveLength(1);
  });

  it("pairs a chapter with no item where its counterpart is without items as well", () => {
    const more = alignable("一、总体目标", GOALS, "二、主要任务", `（一）质量目标。${GOALS}`);
    expect(found(more, inChapter).names).toContain("chapter c1 chapter c1");
    expect(found(more, inChapter).names.filter((name) => /item .* chapter/u.test(name))).toEqual(
      [],
    );
  });

  it("pairs nothing that has only chance in common", () => {
    const other = alignable("一、组织保障", "成立领导小组，明确分工，定期会商调度。");
    expect(found(inItem, other).names).toEqual([]);
  });

  it("keeps to what the user decided", () => {
    const pair = { a: "item c1.i2", b: "chapter c1" };
    expect(found(inItem, inChapter, { counterparts: [], unrelated: [pair] }).names).not.toContain(
      "item c1.i2 chapter c1",
    );
    const confirmed = { counterparts: [{ ...pair, origin: "confirmed" as const }], unrelated: [] };
    const { names, pairs } = found(inItem, inChapter, confirmed);
    expect(pairs.at(-1)).toMatchObject({ a: { blockId: "c1.i2" }, origin: "confirmed", score: 1 });
    expect(names).toContain("chapter c1 chapter c1");
    const elsewhere = [{ a: "item c1.i1", b: "chapter c1", origin: "confirmed" as const }];
    expect(
      found(inItem, inChapter, { counterparts: elsewhere, unrelated: [] }).names,
    ).not.toContain("item c1.i2 chapter c1");
  });
});

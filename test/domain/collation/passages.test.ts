import { describe, expect, it } from "vitest";
import { passagesOf } from "../../../domain/collation/passages";
import { alignable } from "../../support/alignable";

const HEAD = ["题目", "一、任务", "（一）健全法规。加快出台促进条例，推进执法衔接。"];
const BOX = ["专栏1 工程", "——标准计划。开展对标达标。", "——管理计划。加强全面管理。"];
const TAIL = "（二）强化监管。完善监督抽查制度，建立召回机制。";

describe("passagesOf", () => {
  it("keeps the blocks of a box together, with their place in the other edition", () => {
    const { same, moved, onlyA, onlyB } = passagesOf(
      alignable(...HEAD, ...BOX, TAIL),
      alignable(...HEAD, TAIL),
    );
    expect(same.map(({ a, b }) => `${a.from}-${b.from}`)).toEqual(["0-0", "1-1", "2-2", "6-3"]);
    expect(onlyA).toEqual([{ a: { from: 3, to: 6 }, b: { from: 3, to: 3 } }]);
    expect([moved, onlyB]).toEqual([[], []]);
  });

  it("has all blocks alone where the other text is empty", () => {
    const { same, onlyB } = passagesOf(alignable(""), alignable(...HEAD, TAIL));
    expect(same).toEqual([]);
    expect(onlyB.map(({ b }) => `${b.from}-${b.to}`)).toEqual(["0-1", "1-2", "2-3", "3-4"]);
  });
});

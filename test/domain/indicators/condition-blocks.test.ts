import { expect, it } from "vitest";
import { conditionBlocks } from "../../../domain/indicators/condition-blocks";
import { wordingOf } from "../../../domain/indicators/wording";
import { examined } from "../../support/examined";

/** The beginnings of the blocks that list conditions. */
function conditionsIn(...lines: readonly string[]): readonly string[] {
  const { text, blocks } = examined(lines.join("\n"));
  const found = conditionBlocks(blocks, wordingOf(text).plain);
  return blocks
    .filter(({ id }) => found.has(id))
    .map(({ content }) => text.slice(content.from, content.from + 4));
}

it("takes the list behind 以下条件： to the member that ends it", () => {
  const found = conditionsIn(
    "某省质量奖办法",
    "一、申报",
    "（一）申报组织应具备以下条件：",
    "1.成立3年以上；",
    "2.营业收入不低于2000万元。",
    "3.每年新增10家。",
  );
  expect(found).toEqual(["1.成立", "2.营业"]);
});

it("takes a list without semicolons as far as its members go", () => {
  const found = conditionsIn(
    "某省质量奖办法",
    "一、申报",
    "申报组织应具备以下条件：",
    "（一）成立3年以上。",
    "（二）营业收入不低于2000万元。",
    "二、目标",
    "（三）每年新增10家。",
  );
  expect(found).toEqual(["（一）成", "（二）营"]);
});

it("takes all that stands under a heading such as 申报条件", () => {
  const found = conditionsIn(
    "某省质量奖办法",
    "一、申报条件",
    "（一）基本情况。成立3年以上。",
    "——营业收入不低于2000万元。",
    "二、工作目标",
    "（二）培育。新增10家。",
  );
  expect(found).toEqual(["一、申报", "（一）基", "——营业"]);
});

it("finds none where nothing is asked", () => {
  expect(conditionsIn("某省纲要", "一、主要目标", "（一）目标如下：", "1.新增10家；")).toEqual([]);
});

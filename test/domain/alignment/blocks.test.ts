import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignDocuments } from "../../../domain/alignment/align";
import { alignBlocks } from "../../../domain/alignment/blocks";
import { learnRarity } from "../../../domain/alignment/rarity";
import { alignable } from "../../support/alignable";

const SENTENCES = [
  "完善湿地监测站点布局。",
  "推广节水灌溉技术设备。",
  "培育乡村民宿特色品牌。",
  "建设城市公园绿道网络。",
  "加强食品冷链物流管理。",
] as const;

const itemOf = (...paragraphs: readonly string[]) =>
  alignable("一、总体目标", "（一）健全标准体系。制定标准。", ...paragraphs);

const pairsIn = (a: ReturnType<typeof alignable>, b: ReturnType<typeof alignable>) => {
  const rarity = learnRarity([a, b]);
  return alignBlocks(a, b, alignDocuments(a, b, rarity), rarity).map(
    (pair) => `${pair.a} ${pair.b}`,
  );
};

describe("alignBlocks", () => {
  it("pairs the beginnings of counterparts and the paragraphs that are alike", () => {
    const [wetland, water, inns] = SENTENCES;
    expect(pairsIn(itemOf(wetland, water), itemOf(inns, water, wetland))).toEqual([
      "c1 c1",
      "c1.i1 c1.i1",
      "c1.i1.p2 c1.i1.p2",
    ]);
  });

  it("pairs no more than the beginnings of units with thousands of paragraphs", () => {
    const long = itemOf(...Array.from({ length: 300 }, () => SENTENCES[0]));
    expect(pairsIn(long, long)).toEqual(["c1 c1", "c1.i1 c1.i1"]);
  });

  it("never lets two pairs cross, and pairs every block with itself in a document read twice", () => {
    const paragraphs = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const [a, b] = [itemOf(...left), itemOf(...right)];
        const order = new Map(b.blocks.map(({ id }, at) => [id, at]));
        const places = pairsIn(a, b).map((pair) => order.get(pair.split(" ")[1] ?? "") ?? -1);
        expect(places).toEqual([...new Set(places)].sort((x, y) => x - y));
        expect(pairsIn(a, a)).toEqual(a.blocks.map(({ id }) => `${id} ${id}`));
      }),
    );
  });
});

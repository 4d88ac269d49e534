import { describe, expect, it } from "vitest";
import { textTargets } from "../../../domain/indicators/text-targets";
import { examined } from "../../support/examined";
import { smallDocument } from "../../support/small-document";
import { shortTargets, targetsOf } from "../../support/targets-of";

describe("textTargets", () => {
  it("gives the sentence, its place, the place of the number and the item", () => {
    const { text, blocks, chapters } = examined(
      "某省纲要\n一、任务\n（三）培育品牌。开展行动。培育名企１００家以上。\n——甲。新增乙20家。\n",
    );
    const targets = textTargets({ text, blocks, chapters, title: "某省纲要", year: null });
    expect(targets.map(({ item, quote }) => [item, quote])).toEqual([
      [3, "培育名企１００家以上。"],
      [3, "新增乙20家。"],
    ]);
    for (const { quote, from, to, place } of targets) {
      expect(text.slice(from, to)).toBe(quote);
      expect(quote).toContain(text.slice(place.from, place.to));
    }
    expect(targets[0]?.place).toEqual({
      from: text.indexOf("１００"),
      to: text.indexOf("１００") + 6,
    });
  });

  it("takes 年度内 for the year in the title", () => {
    const document = smallDocument(
      [{ id: "c1.p1", kind: "paragraph", text: "年度内新增名牌170个。" }],
      { title: "2016年行动计划" },
    );
    expect(textTargets(document)[0]?.year).toBe(2016);
  });

  it("looks in no title, heading, head or foot", () => {
    const document = smallDocument([
      { id: "title", kind: "title", text: "新增100家企业的通知" },
      { id: "h1", kind: "head", text: "新增100家企业。" },
      { id: "c1", kind: "chapter", text: "一、新增100家企业" },
      { id: "f1", kind: "foot", text: "新增100家企业。" },
    ]);
    expect(textTargets(document)).toEqual([]);
  });
});

describe("names that a reader understands alone", () => {
  it.each([
    [
      "每年新增国家级绿色工厂20家左右、省级绿色工厂60家左右。",
      ["annual 新增国家级绿色工厂 ~20家", "annual 新增省级绿色工厂 ~60家"],
    ],
    [
      "每年培育首台套装备200个，首批次新材料40个、首版次软件100个左右。",
      ["annual 首台套装备 ~200个", "annual 首批次新材料 ~40个", "annual 首版次软件 ~100个"],
    ],
    ["引导1000家以上企业开展技术研发。", ["开展技术研发的企业 ≥1000家"]],
    [
      "在100个以上行业、3000家以上企业开展对标行动。",
      ["开展对标行动的行业 ≥100个", "开展对标行动的企业 ≥3000家"],
    ],
    ["力争50%以上县（市、区）达标。", ["县（市、区）达标比例 ≥50%"]],
    ["规模以上企业80%以上建立质量官制度。", ["建立质量官制度的规模以上企业比例 ≥80%"]],
    ["支持企业发展，研发投入占GDP达到3%。", ["研发投入占GDP比重 3%"]],
    ["甲监测合格率、乙抽查合格率达到98%。", ["甲监测合格率 98%", "乙抽查合格率 98%"]],
    ["城市、县城污水处理率分别达到98%和95%。", ["城市污水处理率 98%", "县城污水处理率 95%"]],
    ["培育企业100家，其中国家级20家。", ["企业 100家", "国家级企业 20家"]],
    ["建成充电桩5万个；到2028年，达到8万个。", ["充电桩 50000个", "2028 充电桩 80000个"]],
    ["年产值超过10亿元的企业达到50家。", ["年产值超过10亿元的企业 50家"]],
    [
      "改造1000个老旧小区，每年增加100个停车位。",
      ["改造老旧小区 1000个", "annual 增加停车位 100个"],
    ],
    ["产值突破500亿元，突破100项关键技术。", ["产值 >50000000000元", "关键技术 100项"]],
    ["每个县至少建成1个检测中心。", ["每个县检测中心 ≥1个"]],
  ])("completes those of %s", (sentence, expected) => {
    expect(shortTargets(sentence)).toEqual(expected);
  });

  it("tells value and year a target starts from", () => {
    const [fromTo, less] = targetsOf("普及率由2020年的73%提高到85%，能耗较2020年下降13%。");
    expect(fromTo).toMatchObject({ name: "普及率", value: 85, base: 73, baseYear: 2020 });
    expect(less).toMatchObject({ name: "能耗下降", value: 13, base: null, baseYear: 2020 });
  });
});

describe("numbers that are no targets", () => {
  it.each([
    "完善7×24小时不打烊服务机制。",
    "支持“51020”重点产业集群，聚焦6G前沿领域。",
    "推动打造“5分钟便利店+10分钟菜市场”服务圈。",
    "鼓励首批14个产业基地创建示范区。",
    "支持5大优势产业，深入开展工程质量治理两年行动。",
    "根据国发〔2016〕18号文件第3条，于2016年5月24日印发。",
    "截至2022年底，已建成示范基地30个，目前拥有中心3家。",
    "全省16个市全部覆盖。",
    "对年销售收入超过1亿元的企业，给予一次性奖励20万元。",
    "处5万元以上10万元以下罚款。",
    "办好第三届大会，联系电话：0551-62999999，邮编230001。",
    "自受理之日起20个工作日内办结。",
    "稳定保持在全国第一方阵。",
  ])("are those in %s", (sentence) => {
    expect(shortTargets(sentence)).toEqual([]);
  });
});

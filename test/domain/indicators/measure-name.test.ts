import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureName } from "../../../domain/indicators/measure-name";

describe("measureName", () => {
  it.each([
    ["食品抽检合格率", "食品安全评价性抽检合格率"],
    ["农产品质量安全例行监测合格率", "农产品质量安全总体合格率"],
    ["公共服务质量满意度", "公共服务质量监测满意度得分"],
    ["消费品质量合格率", "消费品质量抽查合格率"],
    ["研发经费投入强度", "研究与试验发展（R&D）经费投入占地区生产总值比重"],
    ["研发经费投入强度", "全省研发经费支出与国内生产总值之比"],
    ["各类质量认证证书", "有效认证证书总量"],
    ["“链主”企业", "链主企业数量"],
  ])("takes %s and %s for one measure", (one, other) => {
    expect(measureName(one)).toBe(measureName(other));
  });

  it.each([
    ["制造业产品质量合格率", "产品质量合格率"],
    ["消费品质量合格率", "制造业产品质量合格率"],
    ["制定国家标准", "制定地方标准"],
    ["新增省级绿色工厂", "省级绿色工厂"],
    ["国家级绿色工厂", "省级绿色工厂"],
    ["星级绿色建筑占比", "绿色建筑占比"],
    ["制造业质量竞争力指数", "制造业竞争力指数"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(measureName(one)).not.toBe(measureName(other));
  });

  it("leaves something of every name", () => {
    expect(measureName("总量")).toBe("总量");
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(measureName(`甲${name}`)).toMatch(/^甲/);
      }),
    );
  });
});

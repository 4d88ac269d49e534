import { describe, expect, it } from "vitest";
import { departmentsIn, isNameable, isOrgan } from "../../../domain/duties/departments";

describe("departmentsIn", () => {
  it.each([
    [
      "省住房城乡建设厅、省政府金融办、安徽银监局",
      ["省住房城乡建设厅", "省政府金融办", "安徽银监局"],
    ],
    ["省质量工作领导小组其他成员单位", ["省质量工作领导小组其他成员单位"]],
    ["省文化和旅游厅、省人力资源和社会保障厅", ["省文化和旅游厅", "省人力资源和社会保障厅"]],
    ["省发展改革委和省财政厅", ["省发展改革委", "省财政厅"]],
    ["省商务厅和省残疾人联合会", ["省商务厅", "省残疾人联合会"]],
    ["省科技厅、省财政厅等", ["省科技厅", "省财政厅"]],
    ["省科技厅等省有关部门和各市人民政府", ["省科技厅", "各市人民政府"]],
    ["省教育厅，各市、县人民政府", ["省教育厅", "各市、县人民政府"]],
    ["各市、县（市、区）人民政府", ["各市、县（市、区）人民政府"]],
    [
      "省经信委（省国防科工办、中小企业局）、省农委",
      ["省经信委（省国防科工办、中小企业局）", "省农委"],
    ],
    ["发展改革、财政、市场监管部门", ["发展改革部门", "财政部门", "市场监管部门"]],
    ["县党委、政府", ["县党委、政府"]],
    ["此项工作由省教育厅", ["省教育厅"]],
    ["自由贸易试验区管委会", ["自由贸易试验区管委会"]],
    ["", []],
    ["、，", []],
  ])("splits %s", (list, names) => {
    expect(departmentsIn(list)).toEqual(names);
  });
});

describe("names", () => {
  it("are those of organs by their ending", () => {
    expect(
      ["省质监局", "合肥海关", "团省委", "省妇联", "市场监管总局（标准委）"].every(isOrgan),
    ).toBe(true);
    expect(["省长", "质量", "研究"].some(isOrgan)).toBe(false);
  });

  it("are neither sentences nor single characters", () => {
    expect(isNameable("局")).toBe(false);
    expect(isNameable("省质监局：说明")).toBe(false);
    expect(isNameable("省质监局")).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { type LineRole, lineRole } from "../../../domain/document/line-role";

const CASES: readonly (readonly [string, LineRole])[] = [
  ["（皖政办秘〔2016〕76号）", "number"],
  ["国办发〔2016〕18号", "number"],
  ["安徽省人民政府办公厅关于印发贯彻质量发展纲要推进质量安徽建设2016年行动计划的通知", "headline"],
  ["各市、县人民政府，省政府各部门、各直属机构：", "addressees"],
  ["《安徽省质量强省建设纲要》主要内容如下:", "prose"],
  ["安徽省人民政府办公厅", "signature"],
  ["2016年5月24日", "signature"],
  ["已经省政府领导同意，现印发给你们，请结合实际，认真贯彻执行。", "prose"],
  ["（此件公开发布）", "prose"],
];

describe("lineRole", () => {
  it.each(CASES)("sets %s as %s", (line, role) => {
    expect(lineRole(line)).toBe(role);
  });
});

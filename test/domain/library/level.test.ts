import { describe, expect, it } from "vitest";
import { levelOf } from "../../../domain/library/level";

describe("levelOf", () => {
  it.each([
    [["中共中央", "国务院"], "国家"],
    [["国家市场监督管理总局"], "国家"],
    [["中共安徽省委", "安徽省人民政府"], "省"],
    [["上海市人民政府"], "省"],
    [["合肥市人民政府"], "市"],
    [["肥西县人民政府"], "县"],
    [["某某协会"], "其他"],
    [[], "其他"],
  ])("takes %j for the level %s", (issuers, level) => {
    expect(levelOf(issuers)).toBe(level);
  });
});

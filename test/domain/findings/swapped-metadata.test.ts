import { describe, expect, it } from "vitest";
import { swappedMetadata } from "../../../domain/findings/swapped-metadata";
import { drawn, examined } from "../../support/examined";

const BODY = "一、总体目标\n深入实施质量强省战略。";

function swapped(metadata: string): readonly object[] {
  const document = examined(`${metadata}\n${BODY}`);
  return drawn(document, swappedMetadata(document), "swapped-metadata");
}

describe("swappedMetadata", () => {
  it("finds sizes under the name of industries and the other way round", () => {
    expect(
      swapped("行业类型 | 大型,中型 |\n热词 | 质量 |\n企业规模 | 服务业,电子信息 及软件业 |"),
    ).toEqual([
      {
        at: "大型,中型",
        blockId: "m1",
        names: ["行业类型", "企业规模"],
        other: "服务业,电子信息 及软件业",
      },
    ]);
  });

  it("finds an exchanged day and number", () => {
    expect(swapped("发文字号 | 2016-05-24 |\n成文日期 | 皖政〔2016〕76号 |")).toHaveLength(1);
  });

  it("is content with values under their own names", () => {
    expect(swapped("行业类型 | 服务业,金融业 |\n企业规模 | 大型,中型 |")).toEqual([]);
  });

  it("does not take one odd value for an exchange", () => {
    expect(swapped("行业类型 | 大型 |\n企业规模 | 小型 |")).toEqual([]);
    expect(swapped("行业类型 | 其他 |\n企业规模 | 不限 |")).toEqual([]);
  });
});

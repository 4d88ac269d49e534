import { describe, expect, it } from "vitest";
import { tableDisagreements } from "../../../domain/findings/table-disagreements";
import { drawn, examined } from "../../support/examined";

const TABLE =
  "指标\t2020年\t2025年\n制造业产品质量合格率(%)\t93.9\t95\n产品质量合格率(%)\t90\t91\n质量认证证书(万张)\t8.6\t13";

function disagreements(sentence: string): readonly object[] {
  const document = examined(`一、目标\n${sentence}\n${TABLE}`);
  return drawn(document, tableDisagreements(document), "table-disagreement");
}

describe("tableDisagreements", () => {
  it("finds a number that is not the table's of that year", () => {
    expect(disagreements("到2025年,制造业产品质量合格率达到94%以上。")).toEqual([
      {
        at: "94",
        blockId: "c1.p1",
        indicator: "制造业产品质量合格率",
        stated: "94",
        inTable: "95",
        other: "95",
      },
    ]);
  });

  it("finds a number of another year", () => {
    expect(disagreements("到2025年,制造业产品质量合格率达到93.9%。")).toHaveLength(1);
  });

  it("finds a year that is not the table's for the number", () => {
    expect(disagreements("到2027年,制造业产品质量合格率达到95%。")).toMatchObject([
      { stated: "2027年", inTable: "2025年" },
    ]);
  });

  it("finds a number without a year that is in no column", () => {
    expect(disagreements("制造业产品质量合格率达到96%。")).toMatchObject([{ inTable: "95" }]);
  });

  it.each([
    "到2025年,制造业产品质量合格率达到95%以上。",
    "制造业产品质量合格率达到95%。",
    "到2035年,制造业产品质量合格率达到98%。",
    "制造业产品质量合格率稳步提高,建成5个基地。",
    "到2025年,制造业产品质量合格率提高2个百分点。",
    "到2025年,食品产品质量合格率达到99%。",
    "到2025年,质量认证证书达到13万张。",
    "到2025年,质量认证证书超过100张。",
  ])("is content with: %s", (sentence) => {
    expect(disagreements(sentence)).toEqual([]);
  });
});

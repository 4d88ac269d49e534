import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignDuties } from "../../../domain/duties/assigned-duty";
import { findDuties } from "../../../domain/duties/find-duties";
import { alignable } from "../../support/alignable";
import { documentText } from "../../support/document-texts";

function assigned(...lines: readonly string[]) {
  const document = { id: "plan", ...alignable(...lines) };
  return assignDuties(document, findDuties(document));
}

describe("assignDuties", () => {
  it("gives every duty its item and the item's text", () => {
    const duties = assigned(
      "一、任务",
      "（一）发展认证。推进认证机构建设。（省质监局牵头，省商务厅配合）",
      "（二）推进治理。完善制度。（省财政厅负责）",
    );
    expect(duties.map(({ subject, text }) => [subject.ordinal, subject.heading, text])).toEqual([
      [1, "发展认证", "（一）发展认证。推进认证机构建设。"],
      [2, "推进治理", "（二）推进治理。完善制度。"],
    ]);
    expect(duties[0]?.subject.key).not.toBe(duties[1]?.subject.key);
  });

  it("parts the text of an item among its duties", () => {
    const duties = assigned(
      "一、任务",
      "（一）发展认证。推进甲。（省质监局负责）推进乙。（省商务厅负责）",
    );
    expect(duties.map(({ text }) => text)).toEqual(["（一）发展认证。推进甲。", "推进乙。"]);
    expect(new Set(duties.map(({ subject }) => subject.key)).size).toBe(1);
  });

  it("gives a row with a merged cell its task", () => {
    const duties = assigned(
      "一、任务",
      "序号\t任务\t牵头单位",
      "1\t建立质量管理制度\t省农委",
      "2\t培育农产品品牌\t",
    );
    expect(duties.map(({ subject, text, lead }) => [subject.heading, text, lead[0]])).toEqual([
      ["建立质量管理制度", "1\t建立质量管理制度", "省农委"],
      ["培育农产品品牌", "2\t培育农产品品牌", "省农委"],
    ]);
  });

  it("names by its first words what stands outside items", () => {
    const [duty] = assigned("一、任务", "完善制度，加强监督。（省财政厅负责）");
    expect(duty?.subject.ordinal).toBeNull();
    expect(duty?.subject.heading).toBe("完善制度，加强监督。（省财政厅负责）");
  });

  it("gives a subject to every duty of any text", () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const document = { id: "any", ...alignable(...text.split("\n"), "（省财政厅负责）") };
        const duties = findDuties(document);
        const all = assignDuties(document, duties);
        expect(all).toHaveLength(duties.length);
        for (const { subject } of all) expect(subject.heading).not.toBe("");
      }),
    );
  });
});

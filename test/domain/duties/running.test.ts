import { describe, expect, it } from "vitest";
import { readSentence } from "../../../domain/duties/running";

function read(sentence: string) {
  const found = readSentence(sentence);
  return found === null
    ? null
    : { ...found.parties, quote: sentence.slice(found.span.from, found.span.to) };
}

describe("readSentence", () => {
  it("reads a sentence that gives a duty by 由", () => {
    expect(read("此项工作由省教育厅会同省财政厅负责")).toEqual({
      lead: ["省教育厅"],
      support: ["省财政厅"],
      quote: "由省教育厅会同省财政厅负责",
    });
    expect(read("由省质监局牵头，省公安厅、合肥海关配合")).toMatchObject({
      lead: ["省质监局"],
      support: ["省公安厅", "合肥海关"],
    });
  });

  it("reads a sentence that is nothing but duties", () => {
    expect(read("省质监局牵头，省发改委配合")).toMatchObject({
      lead: ["省质监局"],
      support: ["省发改委"],
    });
  });

  it.each([
    "建立由龙头企业牵头组建的产业技术创新联合体10家以上",
    "实行由省长负责制",
    "由企业负责",
    "县级以上人民政府市场监督管理部门负责本行政区域内的工作",
    "质量提高",
  ])("gives nobody a duty by %s", (sentence) => {
    expect(read(sentence)).toBeNull();
  });
});

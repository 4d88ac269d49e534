import { describe, expect, it } from "vitest";
import { queryWords, unknownFieldsIn } from "../../../domain/search/query-words";

const rolesIn = (typed: string) =>
  queryWords(typed).map(({ text, role, field }) => `${role} ${field ?? "text"} ${text}`);

describe("queryWords", () => {
  it.each([
    ["质量 强国", ["wanted text 质量", "wanted text 强国"]],
    ['"质量 强国" 标准', ["wanted text 质量 强国", "wanted text 标准"]],
    ["质量 -安全", ["wanted text 质量", "excluded text 安全"]],
    ['-"质量 强国"', ["excluded text 质量 强国"]],
    ["标题:质量 标题：标准", ["wanted heading 质量", "wanted heading 标准"]],
    ["质量 OR 标准", ["wanted text 质量", "or text OR", "wanted text 标准"]],
    [
      '发文机关:国务院 章:"一、形势 背景"',
      ["wanted issuer 国务院", "wanted chapter 一、形势 背景"],
    ],
    ["批注:年报 笔记:要点", ["wanted comment 年报", "wanted note 要点"]],
    ["-标签:旧,废 -标题:附件", ["excluded tag 旧,废", "excluded heading 附件"]],
    ["-批注:年报", ["excluded text 批注:年报"]],
    ["tag:x title:y", ["wanted tag x", "wanted heading y"]],
  ])("reads the signs in %s", (typed, expected) => {
    expect(rolesIn(typed)).toEqual(expected);
  });

  it.each([
    '"放心消费',
    "“放心消费”",
    '"放心"消费',
    "-5%",
    "--",
    "——推进",
    "-",
    "标题:",
    "主题:质量",
    "(.*[",
    '"""',
  ])("takes %s as it stands", (typed) => {
    expect(rolesIn(typed)).toEqual([`wanted text ${typed}`]);
  });
});

describe("unknownFieldsIn", () => {
  it("names what is typed like a field and is none", () => {
    expect(unknownFieldsIn("主题:质量 -作者：张三 主题:标准 标题:规划")).toEqual(["主题", "作者"]);
  });

  it.each(["http://例", "8:30", "：质量", '"主题:质量"', "标题:", "会议:"])(
    "finds none in %s",
    (typed) => {
      expect(unknownFieldsIn(typed)).toEqual([]);
    },
  );
});

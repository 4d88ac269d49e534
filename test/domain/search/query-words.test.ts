import { describe, expect, it } from "vitest";
import { queryWords } from "../../../domain/search/query-words";

const rolesIn = (typed: string) => queryWords(typed).map(({ text, role }) => `${role} ${text}`);

describe("queryWords", () => {
  it.each([
    ["质量 强国", ["wanted 质量", "wanted 强国"]],
    ['"质量 强国" 标准', ["wanted 质量 强国", "wanted 标准"]],
    ["质量 -安全", ["wanted 质量", "excluded 安全"]],
    ['-"质量 强国"', ["excluded 质量 强国"]],
    ["标题:质量 标题：标准", ["heading 质量", "heading 标准"]],
    ["质量 OR 标准", ["wanted 质量", "or OR", "wanted 标准"]],
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
    expect(rolesIn(typed)).toEqual([`wanted ${typed}`]);
  });
});

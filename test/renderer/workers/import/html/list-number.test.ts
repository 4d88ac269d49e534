import { describe, expect, it } from "vitest";
import { listNumbers } from "../../../../../renderer/workers/import/html/list-number";
import {
  findElements,
  parsePage,
  textOf,
} from "../../../../../renderer/workers/import/html/parse-page";

function numbersOf(html: string): readonly string[] {
  const page = parsePage(html);
  const [list] = page === null ? [] : findElements(page, ({ tagName }) => tagName === "ol");
  if (list === undefined) throw new Error("There is no list.");
  return listNumbers(list, findElements(list, ({ tagName }) => tagName === "li").map(textOf));
}

describe("listNumbers", () => {
  it.each([
    ["<ol><li>甲<li>乙</ol>", ["1. ", "2. "]],
    ["<ol reversed><li>甲<li>乙</ol>", ["2. ", "1. "]],
    ["<ol start=9 type=A><li>甲<li value=1>乙</ol>", ["I. ", "A. "]],
    ["<ol type=i start=4><li>甲</ol>", ["iv. "]],
    ["<ol start=x><li value=''>甲</ol>", ["1. "]],
    ["<ol style='list-style: none'><li>甲</ol>", [""]],
    ["<ol><li>第一条 甲<li>二、乙<li>3.丙<li>丁</ol>", ["", "", "", "4. "]],
  ])("numbers %s", (html, numbers) => {
    expect(numbersOf(html)).toEqual(numbers);
  });
});

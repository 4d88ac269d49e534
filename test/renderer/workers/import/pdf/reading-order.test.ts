import { expect, it } from "vitest";
import type { PageLine } from "../../../../../renderer/workers/import/pdf/page-lines";
import { readingOrder } from "../../../../../renderer/workers/import/pdf/reading-order";

const line = (text: string, y: number, from = 0, to = 100): PageLine => ({
  text,
  y,
  from,
  to,
  size: 10,
});

it("sorts lines that were drawn in any order within one column", () => {
  const drawn = [line("丙", 30), line("甲", 10), line("丁", 40), line("乙", 20)];
  expect(readingOrder(drawn).map(({ text }) => text)).toEqual(["甲", "乙", "丙", "丁"]);
});

it("leaves columns that were drawn one after the other", () => {
  const drawn = [
    line("左一", 10),
    line("左二", 20),
    line("右一", 10, 120, 220),
    line("右二", 20, 120, 220),
  ];
  expect(readingOrder(drawn)).toEqual(drawn);
});

it("moves a page number and a running head to their places around columns", () => {
  const columns = [
    line("左一", 10),
    line("左二", 20),
    line("右一", 10, 120, 220),
    line("右二", 20, 120, 220),
  ];
  const drawn = [line("页码", 90, 90, 110), ...columns, line("眉", 1, 90, 130)];
  expect(readingOrder(drawn).map(({ text }) => text)).toEqual([
    "眉",
    "左一",
    "左二",
    "右一",
    "右二",
    "页码",
  ]);
});

it("leaves the cells of a row in the order of their drawing", () => {
  const drawn = [
    line("头", 10),
    line("合并", 25, 0, 40),
    line("上", 20, 60, 90),
    line("下", 30, 60, 90),
  ];
  expect(readingOrder(drawn)).toEqual(drawn);
});

it("has nothing to do on an empty page", () => {
  expect(readingOrder([])).toEqual([]);
});

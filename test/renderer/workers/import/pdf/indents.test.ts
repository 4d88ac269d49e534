import { expect, it } from "vitest";
import { withIndents } from "../../../../../renderer/workers/import/pdf/indents";
import type { PageLine } from "../../../../../renderer/workers/import/pdf/page-lines";

const line = (from: number): PageLine => ({ text: String(from), from, to: 500, y: 0, size: 16 });

it("marks lines that begin two characters in from an edge at which others begin", () => {
  expect(withIndents([[line(122), line(90), line(90), line(90), line(260)]])).toEqual([
    ["　　122", "90", "90", "90", "260"],
  ]);
});

it("knows the edge from other pages, and each column by its own edge", () => {
  const pages = [
    [line(92), line(60), line(60), line(352), line(320)],
    [line(60), line(320), line(320), line(352)],
  ];
  expect(withIndents(pages)).toEqual([
    ["　　92", "60", "60", "　　352", "320"],
    ["60", "320", "320", "　　352"],
  ]);
});

it("marks nothing where no line shows the edge", () => {
  expect(withIndents([[line(122), line(122), line(122)]])).toEqual([["122", "122", "122"]]);
});

import { describe, expect, it } from "vitest";
import { annotationLines } from "../../../domain/annotations/annotation-order";
import { rowsOn, twoChapters } from "../../support/annotation-rows";
import { annotationOn } from "../../support/small-document";

const national = twoChapters("national", "坚持质量第一。", "建设质量强国。");
const anhui = twoChapters("anhui", "坚持质量第一。", "建设质量强省。");
const made = (day: number) => ({ createdAt: `2026-03-0${day}T00:00:00.000Z` });
const a = annotationOn(national, "质量第一", { id: "a", ...made(2) });
const b = annotationOn(national, "质量强国", { id: "b", ...made(3) });
const c = annotationOn(anhui, "质量强省", { id: "c", ...made(1) });
const rows = rowsOn([national, anhui], [c, b, a]);

const lines = (
  ...args: [Parameters<typeof annotationLines>[1], Parameters<typeof annotationLines>[2]]
) =>
  annotationLines(rows, ...args).map((line) =>
    line.kind === "row" ? line.row.id : `${line.value.replace("\n", "/")} (${line.count})`,
  );

describe("annotationLines", () => {
  it("lists as the text stands, the newest first, or the oldest first", () => {
    expect(lines("place", "none")).toEqual(["a", "b", "c"]);
    expect(lines("newest", "none")).toEqual(["b", "a", "c"]);
    expect(lines("oldest", "none")).toEqual(["c", "a", "b"]);
  });

  it("heads each document with its count, in the order of the library", () => {
    expect(lines("place", "document")).toEqual(["national (2)", "a", "b", "anhui (1)", "c"]);
    expect(lines("newest", "document")).toEqual(["national (2)", "b", "a", "anhui (1)", "c"]);
  });

  it("heads each chapter", () => {
    expect(lines("oldest", "chapter")).toEqual([
      "national/一、总体要求 (1)",
      "a",
      "national/二、主要任务 (1)",
      "b",
      "anhui/二、主要任务 (1)",
      "c",
    ]);
  });

  it("keeps the order of the text among those made at the same time", () => {
    const same = rowsOn([national], [{ ...b, ...made(2) }, a]);
    const order = annotationLines(same, "newest", "none");
    expect(order.map((line) => line.kind === "row" && line.row.id)).toEqual(["a", "b"]);
  });
});

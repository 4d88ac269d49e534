import { describe, expect, it } from "vitest";
import { completedWord, completeTo } from "../../../domain/search/completion";

describe("completedWord", () => {
  it.each([
    ["质量", "", "质量"],
    ["质量 标", "质量 ", "标"],
    ["质量 -标题:标", "质量 -标题:", "标"],
    ['"质量', '"', "质量"],
    ["质量 ", "质量 ", ""],
    ["", "", ""],
  ])("of %j is what stands behind signs and other words", (typed, before, word) => {
    expect(completedWord(typed)).toEqual({ before, word });
  });
});

describe("completeTo", () => {
  it("replaces the last word and keeps the others", () => {
    expect(completeTo("质量 标题:标", "标准引领")).toBe("质量 标题:标准引领");
  });

  it("quotes what would be read as several words or as a sign", () => {
    expect(completeTo("国", "国务院 办公厅")).toBe('"国务院 办公厅"');
    expect(completeTo('"国', "国务院 办公厅")).toBe('"国务院 办公厅"');
  });
});

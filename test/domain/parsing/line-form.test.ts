import { describe, expect, it } from "vitest";
import { recogniseLine } from "../../../domain/parsing/line-form";
import { contentLine } from "../../support/content-line";

describe("recogniseLine", () => {
  it.each([
    ["一、总体要求", "chapter"],
    ["（一）目标。", "item"],
    ["第一章 总则", "chapter"],
    ["第一节 质量", "section"],
    ["第一条 为了质量。", "item"],
    ["1. 质量。", "point"],
    ["专栏1 工程", "box"],
    ["——标准。", "dash"],
    ["到2025年,质量提高。", "plain"],
    ["", "plain"],
  ])("takes “%s” for a line of the kind %s", (text, kind) => {
    expect(recogniseLine(contentLine(text === "" ? " " : text)).kind).toBe(kind);
  });
});

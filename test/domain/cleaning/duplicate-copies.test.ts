import { describe, expect, it } from "vitest";
import { countCopies, duplicateCopies } from "../../../domain/cleaning/duplicate-copies";
import { applyRule } from "../../support/apply-rule";
import { seedText } from "../../support/document-texts";

/** Twelve different lines, together long enough to count as a document. */
const BODY = Array.from(
  { length: 12 },
  (_, index) => `第${index}段${"推动质量强省建设取得新的更大成效，".repeat(3)}。`,
).join("\n");

const HEADLINE = "安徽省人民政府办公厅关于印发2016年行动计划的通知";

describe("duplicateCopies", () => {
  it("keeps one of several whole copies", () => {
    expect(applyRule(duplicateCopies, [BODY, BODY, BODY].join("\n"))).toBe(`${BODY}\n`);
  });

  it("keeps a copy with the headline that stands between the copies", () => {
    const source = [BODY, HEADLINE, BODY, HEADLINE, BODY].join("\n\n");
    expect(applyRule(duplicateCopies, source)).toBe(`${HEADLINE}\n\n${BODY}\n`);
  });

  it("keeps the first copy whole where the last one is cut off", () => {
    const cutOff = BODY.split("\n").slice(0, 8).join("\n");
    const source = [HEADLINE, BODY, HEADLINE, cutOff].join("\n");
    expect(applyRule(duplicateCopies, source)).toBe(`${HEADLINE}\n${BODY}\n`);
  });

  it("takes lines for equal that differ in their blanks only", () => {
    const indented = BODY.replaceAll("\n", "\n\n　　");
    expect(applyRule(duplicateCopies, `${BODY}\n${indented}`)).toBe(`${BODY}\n`);
  });

  it("leaves a text that stands once", () => {
    expect(duplicateCopies(BODY)).toEqual([]);
  });

  it("leaves copies that differ in one character", () => {
    expect(duplicateCopies(`${BODY}\n${BODY.replace("第3段", "第三段")}`)).toEqual([]);
  });

  it("leaves a short refrain", () => {
    expect(duplicateCopies("好。\n好。\n好。\n好。")).toEqual([]);
  });
});

describe("countCopies", () => {
  it("counts the fourteen copies of the 2016 plan", () => {
    expect(countCopies(seedText("anhui-plan-2016"))).toBe(14);
  });

  it("counts copies with and without a headline between them", () => {
    expect(countCopies([BODY, BODY, BODY].join("\n"))).toBe(3);
    expect(countCopies([BODY, HEADLINE, BODY].join("\n"))).toBe(2);
  });

  it("counts one where nothing is repeated", () => {
    expect(countCopies("")).toBe(1);
    expect(countCopies(BODY)).toBe(1);
  });
});

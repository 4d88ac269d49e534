import { describe, expect, it } from "vitest";
import { findTargets } from "../../../domain/indicators/find-targets";
import { listTargets } from "../../../domain/indicators/listed-target";
import type { TargetCorrection } from "../../../domain/indicators/target-correction";
import { correctionOf } from "../../support/corrections";
import { smallDocument } from "../../support/small-document";

const SENTENCE = "每年新增国家级绿色工厂20家左右、省级绿色工厂60家左右。";

function documentOf(...paragraphs: readonly string[]) {
  return smallDocument(
    paragraphs.map((text, index) => ({ id: `p${index + 1}`, kind: "paragraph", text })),
  );
}

function shown(paragraphs: readonly string[], corrections: readonly TargetCorrection[]) {
  const document = documentOf(...paragraphs);
  return listTargets(document, findTargets(document), corrections).map(
    ({ name, value, state, place }) =>
      `${state} ${name} ${value} ${place === null ? "-" : document.text.slice(place.from, place.to)}`,
  );
}

describe("listTargets", () => {
  const [national, province] = findTargets(documentOf(SENTENCE));
  if (national === undefined || province === undefined) throw new Error("Two targets are found.");
  const facts = correctionOf(national).facts;

  it("lists what was found with what the user says of it", () => {
    const corrected = correctionOf(national, { facts: { ...facts, value: 25 } });
    const hidden = correctionOf(province, { hidden: true });
    expect(shown([SENTENCE], [corrected, hidden])).toEqual([
      "corrected 新增国家级绿色工厂 25 20家左右",
      "hidden 新增省级绿色工厂 60 60家左右",
    ]);
  });

  it("lists what the user added where its sentence stands", () => {
    const added = correctionOf(national, {
      id: "added",
      computed: null,
      quote: "推进若干事项。",
      facts: { ...facts, name: "事项" },
    });
    expect(shown(["推进若干事项。", SENTENCE], [added])[0]).toBe("added 事项 20 推进若干事项。");
  });

  it("keeps corrections whose sentence is gone, at the end", () => {
    const corrected = correctionOf(national, { facts: { ...facts, value: 25 } });
    const hidden = correctionOf(province, { hidden: true });
    expect(shown(["培育示范企业5家。"], [corrected, hidden])).toEqual([
      "found 示范企业 5 5家",
      "corrected 新增国家级绿色工厂 25 -",
      "hidden 新增省级绿色工厂 60 -",
    ]);
  });

  it("names every listed target differently", () => {
    const document = documentOf(SENTENCE, SENTENCE);
    const keys = listTargets(document, findTargets(document), []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});

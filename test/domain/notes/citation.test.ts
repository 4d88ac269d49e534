import { describe, expect, it } from "vitest";
import { citationFrom, citationFromJson, citationsIn } from "../../../domain/notes/citation";
import { citationOf, citing } from "../../support/notes";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);
const citation = citationOf(document, "质量共治");

describe("citationsIn", () => {
  it("finds citations at every depth, in order, and passes over what is none", () => {
    const other = citationOf(document, "质量监管");
    const quote = { type: "blockquote", content: citing(citation).content ?? [] };
    const broken = { type: "citation", attrs: { citation: "？" } };
    const body = {
      type: "doc" as const,
      content: [...(citing(other).content ?? []), quote, broken],
    };
    expect(citationsIn(body)).toEqual([other, citation]);
  });
});

describe("citationFrom", () => {
  it("takes what it gave out", () => {
    expect(citationFromJson(JSON.stringify(citation))).toEqual(citation);
  });

  it.each([null, "text", {}, { ...citation, source: {} }, { ...citation, target: null }])(
    "refuses %j",
    (value) => {
      expect(citationFrom(value)).toBeNull();
    },
  );

  it("refuses what is not JSON", () => {
    expect(citationFromJson("{")).toBeNull();
  });
});

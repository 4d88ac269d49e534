import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../../domain/annotations/anchor";
import { describeTarget } from "../../../domain/annotations/describe";
import { smallDocument } from "../../support/small-document";

const paragraph = (text: string, id = "c1.p1") => ({ id, kind: "paragraph" as const, text });
const SENTENCE = "到2025年,制造业产品质量合格率达到94%,品牌影响力稳步提升。";

/** A target on `quote` in a document of one paragraph. */
function targetOn(text: string, quote: string) {
  const document = smallDocument([paragraph(text)]);
  const from = text.indexOf(quote);
  return describeTarget(document, { from, to: from + quote.length });
}

describe("anchor", () => {
  it("finds every described range of an unchanged text exactly", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const document = smallDocument([paragraph(text)]);
          const from = a % document.text.length;
          const to = from + 1 + (b % (document.text.length - from));
          expect(anchor(document, describeTarget(document, { from, to }))).toMatchObject({
            state: "exact",
            span: { from, to },
          });
        },
      ),
    );
  });

  it("follows a passage whose words and context stand elsewhere", () => {
    const target = targetOn(SENTENCE, "94%");
    const now = smallDocument([paragraph("新增的一段。", "c1.p0"), paragraph(SENTENCE)]);
    const from = now.text.indexOf("94%");
    expect(anchor(now, target)).toMatchObject({ state: "moved", span: { from, to: from + 3 } });
  });

  it("shows where a passage whose words changed would stand", () => {
    const target = targetOn(SENTENCE, "94%");
    const from = SENTENCE.indexOf("94%");
    const now = smallDocument([paragraph(SENTENCE.replace("94%", "95%"))]);
    expect(anchor(now, target)).toMatchObject({
      state: "changed",
      reason: "number",
      span: { from, to: from + 3 },
    });
  });

  it("trusts no offset in another text without the words around it", () => {
    const target = targetOn("推进质量工作。".repeat(3), "质量");
    const now = smallDocument([paragraph("完善质量。")], { textHash: "other" });
    expect(anchor(now, target)).toMatchObject({ state: "orphan" });
  });

  it("does not take the same words in another context for the passage", () => {
    const target = targetOn("一是切实加强组织领导。二是抓落实。", "切实加强组织领导");
    const now = smallDocument([paragraph("各市要按照职责切实加强组织领导，逐级负责。")]);
    expect(anchor(now, target)).toMatchObject({ state: "orphan", reason: "elsewhere" });
  });

  it("does not choose between two places that look the same", () => {
    const clause = "完善质量政策体系。".repeat(8);
    const target = describeTarget(smallDocument([paragraph(clause)]), { from: 36, to: 38 });
    const now = smallDocument([paragraph(`前言${clause}${clause}`)]);
    expect(anchor(now, { ...target, position: { start: 0, end: 2 } })).toMatchObject({
      state: "orphan",
      reason: "several",
    });
  });
});

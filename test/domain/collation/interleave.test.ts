import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { interleave, type Side } from "../../../domain/collation/interleave";
import { alignable } from "../../support/alignable";
import { editions } from "../../support/editions";

/** Reads one edition out of the stretches of both. */
function read(text: string, stretches: ReturnType<typeof interleave>, side: Side): string {
  return stretches
    .map((stretch) => {
      if (stretch.kind === "same") return text.slice(stretch[side].from, stretch[side].to);
      return stretch.side === side ? text.slice(stretch.span.from, stretch.span.to) : "";
    })
    .join("");
}

function expectWhole(a: string, b: string): void {
  const [one, other] = [alignable(a), alignable(b)];
  const variants = collate(one, other);
  const stretches = interleave(one.text.length, variants);
  expect(read(one.text, stretches, "a")).toBe(one.text);
  expect(read(other.text, stretches, "b")).toBe(other.text);
  for (const stretch of stretches) {
    if (stretch.kind !== "same") continue;
    expect(one.text.slice(stretch.a.from, stretch.a.to)).toBe(
      other.text.slice(stretch.b.from, stretch.b.to),
    );
  }
}

describe("interleave", () => {
  it("holds both texts, each whole and in order", () => {
    fc.assert(
      fc.property(editions, ([text, ...others]) => {
        for (const other of others) expectWhole(text, other);
      }),
    );
  });

  it("holds both texts where whole paragraphs stand elsewhere", () => {
    const lines = [
      "一、总体要求",
      "（一）健全法规。加快出台质量促进条例，推进行政执法与刑事司法衔接。",
      "（二）强化监管。完善产品监督抽查制度，建立缺陷产品召回协作机制。",
      "（三）加强品牌建设。培育知名品牌，完善品牌保护机制，支持企业维权。",
      "（四）推动建材升级。加快新型建材研发应用，推进绿色产品认证。",
    ];
    const order = fc.shuffledSubarray(lines, { minLength: 1 });
    fc.assert(fc.property(order, order, (a, b) => expectWhole(a.join("\n"), b.join("\n"))));
  });

  it("puts the first edition's reading before the second's", () => {
    const [a, b] = [
      alignable("提高抽查合格率，推进改革。"),
      alignable("提高抽查符合率，推进改革。"),
    ];
    const stretches = interleave(a.text.length, collate(a, b));
    expect(stretches.map((one) => (one.kind === "same" ? "=" : one.side)).join("")).toBe("=ab=");
  });

  it("gives nothing of two empty texts", () => {
    expect(interleave(0, [])).toEqual([]);
  });
});

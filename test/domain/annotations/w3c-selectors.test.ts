import { describe, expect, it } from "vitest";
import { anchor } from "../../../domain/annotations/anchor";
import { placingOf } from "../../../domain/annotations/from-w3c";
import type { Target } from "../../../domain/annotations/target";
import { readSelectors, targetOn } from "../../../domain/annotations/w3c-selectors";
import type { Result } from "../../../domain/result";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "推动高质量发展,完善质量体系。" },
  { id: "c1.p2", kind: "paragraph", text: "深化改革,完善质量体系。" },
]);

const quote = (exact: string, more = {}) => ({ type: "TextQuoteSelector", exact, ...more });
const position = (start: number, end: number) => ({ type: "TextPositionSelector", start, end });

function place(selector: unknown): Result<Target, string> {
  const selectors = readSelectors({ source: "https://example.org/text", selector });
  return selectors.ok ? targetOn(placingOf(document), selectors.value) : selectors;
}

function read(selector: unknown): Target {
  const result = place(selector);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("targetOn", () => {
  it("takes the quote of a position from the text", () => {
    const target = read(position(2, 5));
    expect(target).toMatchObject({ quote: { exact: "高质量", prefix: "推动" }, blockId: "c1.p1" });
  });

  it("finds a quote that stands in one place", () => {
    const target = read([quote("深化改革")]);
    const start = document.text.indexOf("深化");
    expect(target.position).toEqual({ start, end: start + 4 });
    expect(target.quote.suffix).toBe(",完善质量体系。\n");
  });

  it("tells two places of a quote apart by its context", () => {
    const target = read(quote("完善质量体系", { prefix: "改革," }));
    expect(target.position.start).toBe(document.text.lastIndexOf("完善"));
  });

  it("leaves a quote that stands in several places without a place", () => {
    const target = read(quote("完善质量体系"));
    expect(anchor(document, target).state).toBe("orphan");
    expect(target.quote.exact).toBe("完善质量体系");
  });

  it("keeps position and quote where both are given, whether they agree or not", () => {
    const target = read([position(0, 4), quote("深化改革")]);
    expect(target).toMatchObject({ position: { start: 0, end: 4 }, quote: { exact: "深化改革" } });
    expect(anchor(document, target).state).toBe("moved");
  });

  const wrong = [
    ["neither a TextPositionSelector nor a TextQuoteSelector", [{ type: "CssSelector" }]],
    ["not a range: 5–3", position(5, 3)],
    ["outside the text, which has 29 characters", position(5, 300)],
    ["without the quoted words", { type: "TextQuoteSelector" }],
    ["prefix or suffix is not a text", quote("深化", { prefix: 3 })],
  ] as const;
  for (const [expected, selector] of wrong) {
    it(`says what is wrong: ${expected}`, () => {
      const result = place(selector);
      expect(result.ok ? null : result.error).toContain(expected);
    });
  }
});

import { describe, expect, it } from "vitest";
import { passageOf } from "../../../domain/annotations/passage";
import { placeAnnotations } from "../../../domain/annotations/placed";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);

describe("placeAnnotations", () => {
  it("puts annotations in the order of the text, those without a place last", () => {
    const late = annotationOn(document, "质量共治");
    const early = annotationOn(document, "质量监管");
    const lost = annotationOn(document, "推动");
    const [{ target }] = lost.passages;
    const gone = annotationOn(document, "推动", {
      id: "lost",
      passages: [passageOf({ ...target, quote: { exact: "废止", prefix: "", suffix: "" } })],
    });
    const placed = placeAnnotations(document, [gone, late, early]);
    expect(placed.map(({ annotation }) => annotation.id)).toEqual([early.id, late.id, "lost"]);
    expect(placed.map(({ anchoring }) => anchoring.state)).toEqual(["exact", "exact", "orphan"]);
  });

  it("tells every passage of a comparison note by itself", () => {
    const [first] = annotationOn(document, "质量共治").passages;
    const [second] = annotationOn(document, "质量监管").passages;
    const note = annotationOn(document, "推动", { passages: [first, second] });
    const placed = placeAnnotations(document, [note]);
    expect(placed.map(({ passage }) => passage.target.quote.exact)).toEqual([
      "质量监管",
      "质量共治",
    ]);
    expect(placed.every(({ annotation }) => annotation === note)).toBe(true);
  });

  it("shows what the user decided for, and beside it what it was made on", () => {
    const [made] = annotationOn(document, "质量监管").passages;
    const [{ target }] = annotationOn(document, "质量共治").passages;
    const moved = annotationOn(document, "质量监管", {
      passages: [{ ...made, review: { kind: "moved", target, at: "2026-02-03T04:05:06.000Z" } }],
    });
    expect(placeAnnotations(document, [moved])).toMatchObject([
      { anchoring: { state: "exact", span: { from: target.position.start } }, present: "质量共治" },
    ]);
  });

  it("gives a detached passage no place, whatever the text says", () => {
    const [made] = annotationOn(document, "质量监管").passages;
    const review = { kind: "detached", at: "2026-02-03T04:05:06.000Z" } as const;
    const detached = annotationOn(document, "质量监管", { passages: [{ ...made, review }] });
    expect(placeAnnotations(document, [detached])).toMatchObject([
      { anchoring: { state: "orphan", reason: "detached" }, present: null },
    ]);
  });

  it("leaves out annotations of other documents", () => {
    expect(
      placeAnnotations(smallDocument([], { id: "other" }), [annotationOn(document, "推动")]),
    ).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { placeAnnotations } from "../../../domain/annotations/placed";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);

describe("placeAnnotations", () => {
  it("puts annotations in the order of the text, those without a place last", () => {
    const late = annotationOn(document, "质量共治");
    const early = annotationOn(document, "质量监管");
    const lost = { ...annotationOn(document, "推动"), id: "lost" };
    const gone = {
      ...lost,
      target: { ...lost.target, quote: { exact: "废止", prefix: "", suffix: "" } },
    };
    const placed = placeAnnotations(document, [gone, late, early]);
    expect(placed.map(({ annotation }) => annotation.id)).toEqual([early.id, late.id, "lost"]);
    expect(placed.map(({ anchoring }) => anchoring.state)).toEqual(["exact", "exact", "orphan"]);
  });

  it("leaves out annotations of other documents", () => {
    expect(
      placeAnnotations(smallDocument([], { id: "other" }), [annotationOn(document, "推动")]),
    ).toEqual([]);
  });
});

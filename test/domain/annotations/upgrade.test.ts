import { describe, expect, it } from "vitest";
import { upgradeAnnotation } from "../../../domain/annotations/upgrade";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);

describe("upgradeAnnotation", () => {
  it("makes the one target of the first version its only passage, and loses nothing", () => {
    const { passages, tags, layerId, deletedAt, ...rest } = annotationOn(document, "质量");
    const first = { ...rest, target: passages[0].target };
    expect(upgradeAnnotation(first)).toEqual({ ...rest, passages, tags, layerId, deletedAt });
  });

  it("leaves an annotation of today as it is", () => {
    const annotation = annotationOn(document, "质量", { tags: ["要点"] });
    expect(upgradeAnnotation(annotation)).toBe(annotation);
  });
});

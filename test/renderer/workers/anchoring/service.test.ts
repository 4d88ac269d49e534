import { describe, expect, it } from "vitest";
import { createAnchoringService } from "../../../../renderer/workers/anchoring/service";
import { annotationOn, smallDocument } from "../../../support/small-document";

describe("the anchoring service", () => {
  const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "建设质量强省。" }]);
  const [{ target }] = annotationOn(document, "质量").passages;

  it("looks in the text opened last", () => {
    const service = createAnchoringService();
    service.open({ text: "全无关系的一句话。", textHash: "other" });
    expect(service.anchor([target])).toMatchObject([{ state: "orphan" }]);
    service.open(document);
    expect(service.anchor([target, target])).toMatchObject([
      { state: "exact" },
      { state: "exact" },
    ]);
  });

  it("refuses to look while no text is open", () => {
    expect(() => createAnchoringService().anchor([target])).toThrow("No text is open");
  });
});

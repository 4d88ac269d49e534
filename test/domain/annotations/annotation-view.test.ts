import { describe, expect, it } from "vitest";
import { completeView, FIRST_ANNOTATION_VIEW } from "../../../domain/annotations/annotation-view";

describe("completeView", () => {
  it("keeps what was kept and adds what is new", () => {
    const { tag: _, ...older } = { ...FIRST_ANNOTATION_VIEW.chosen, colour: ["red"] };
    const kept = { scope: "all", order: "newest", chosen: older } as unknown as Parameters<
      typeof completeView
    >[0];
    expect(completeView(kept)).toEqual({
      ...FIRST_ANNOTATION_VIEW,
      scope: "all",
      order: "newest",
      chosen: { ...FIRST_ANNOTATION_VIEW.chosen, colour: ["red"] },
    });
  });
});

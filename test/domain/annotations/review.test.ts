import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { placeAnnotations } from "../../../domain/annotations/placed";
import {
  acceptance,
  decided,
  detachment,
  move,
  reviewGroupOf,
  reviewGroups,
  withdrawal,
} from "../../../domain/annotations/review";
import { annotationOn, smallDocument } from "../../support/small-document";

const AT = "2026-02-03T04:05:06.000Z";
const paragraph = (text: string) => smallDocument([{ id: "c1.p1", kind: "paragraph", text }]);
const OPENING =
  "各市人民政府要将本行动纳入重要议事日程，明确责任分工，定期开展督促检查，重大事项及时报告，并将落实情况纳入年度工作考核。";
const before = paragraph(`${OPENING}到2025年，产品合格率达到94%以上。加强质量监管，推动质量共治。`);
const after = {
  ...paragraph(`${OPENING}到2025年，产品合格率达到95%以上。推动质量共治，形成合力。`),
  textHash: "after",
};
const rate = annotationOn(before, "达到94%以上");
const gone = annotationOn(before, "加强质量监管");
const kept = annotationOn(before, "明确责任分工");

function placed(annotation: Annotation) {
  const [one] = placeAnnotations(after, [annotation]);
  if (one === undefined) throw new Error("The annotation is on the document.");
  return one;
}

describe("reviewGroupOf", () => {
  it("asks for what changed and for what is lost, and for nothing that stands as it stood", () => {
    expect(reviewGroupOf(placed(rate))).toBe("changed");
    expect(reviewGroupOf(placed(gone))).toBe("orphan");
    expect(reviewGroupOf(placed(kept))).toBeNull();
  });

  it("lists each passage under its group", () => {
    const groups = reviewGroups([placed(rate), placed(gone), placed(kept)]);
    expect([...groups].map(([group, { length }]) => [group, length])).toEqual([
      ["changed", 1],
      ["orphan", 1],
      ["moved", 0],
      ["detached", 0],
    ]);
  });
});

describe("a decision", () => {
  it("accepts the present words, and keeps where the annotation was made", () => {
    const accepted = acceptance(after, placed(rate), AT);
    if (accepted === null) throw new Error("The passage has a place.");
    const annotation = decided(rate, [accepted], AT);
    expect(annotation.passages[0].target).toEqual(rate.passages[0].target);
    expect(placed(annotation)).toMatchObject({
      anchoring: { state: "exact" },
      present: "达到95%以上",
    });
    expect(reviewGroupOf(placed(annotation))).toBeNull();
  });

  it("accepts no place of a passage that has none", () => {
    expect(acceptance(after, placed(gone), AT)).toBeNull();
  });

  it("moves a passage to what the user selected", () => {
    const from = after.text.indexOf("推动质量共治");
    const moved = decided(gone, [move(after, placed(gone), { from, to: from + 6 }, AT)], AT);
    expect(placed(moved)).toMatchObject({
      anchoring: { state: "exact", span: { from, to: from + 6 } },
      present: "推动质量共治",
    });
  });

  it("detaches a passage, and is taken back", () => {
    const detached = decided(rate, [detachment(placed(rate), AT)], AT);
    expect(reviewGroupOf(placed(detached))).toBe("detached");
    const again = decided(detached, [withdrawal(placed(detached))], AT);
    expect(again.passages).toEqual(rate.passages);
  });

  it("is about one passage of a comparison note", () => {
    const note = annotationOn(before, "到2025年", {
      passages: [rate.passages[0], gone.passages[0]],
    });
    const one = placeAnnotations(after, [note]).find(({ passage }) => passage === note.passages[1]);
    if (one === undefined) throw new Error("The note is on the document.");
    const { passages } = decided(note, [detachment(one, AT)], AT);
    expect(passages.map(({ review }) => review?.kind ?? null)).toEqual([null, "detached"]);
  });

  it("leaves other annotations as they are", () => {
    expect(decided(kept, [detachment(placed(rate), AT)], AT)).toBe(kept);
  });
});

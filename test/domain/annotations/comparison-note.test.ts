import { describe, expect, it } from "vitest";
import { withoutPassage, withPassage } from "../../../domain/annotations/comparison-note";
import { annotationOn, smallDocument } from "../../support/small-document";

const PROVINCE = smallDocument([{ id: "p1", kind: "paragraph", text: "质量强省，质量强省。" }]);
const NATION = smallDocument([{ id: "p1", kind: "paragraph", text: "质量强国。" }], {
  id: "nation",
  textHash: "other",
});
const ours = annotationOn(PROVINCE, "质量强省");
const theirs = annotationOn(NATION, "质量强国").passages[0];

describe("a comparison note", () => {
  it("takes passages of any document, in the order in which they are chosen", () => {
    const passages = withPassage(ours.passages, theirs);
    expect(passages.map(({ target }) => target.quote.exact)).toEqual(["质量强省", "质量强国"]);
    expect(withPassage([], theirs)).toEqual([theirs]);
  });

  it("takes no place twice, but the same words in another place", () => {
    expect(withPassage(ours.passages, ours.passages[0])).toBe(ours.passages);
    const second = { ...ours.passages[0].target, position: { start: 5, end: 9 } };
    expect(withPassage(ours.passages, { target: second, review: null })).toHaveLength(2);
  });

  it("gives one back, but not the last", () => {
    const both = { ...ours, passages: [ours.passages[0], theirs] as const };
    expect(withoutPassage(both, ours.passages[0])?.passages).toEqual([theirs]);
    expect(withoutPassage(both, theirs)).toEqual(ours);
    expect(withoutPassage(ours, ours.passages[0])).toBeNull();
  });
});

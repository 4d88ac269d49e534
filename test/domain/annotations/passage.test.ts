import { describe, expect, it } from "vitest";
import { isOn, passageOf, placePassage, soughtTarget } from "../../../domain/annotations/passage";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);
const at = "2026-02-03T04:05:06.000Z";
const [made] = annotationOn(document, "质量监管").passages;
const [{ target: other }] = annotationOn(document, "质量共治").passages;

describe("soughtTarget", () => {
  it("is the target the passage was made on, until another place is decided for", () => {
    expect(soughtTarget(made)).toBe(made.target);
    expect(soughtTarget({ ...made, review: { kind: "moved", target: other, at } })).toBe(other);
    expect(soughtTarget({ ...made, review: { kind: "accepted", target: other, at } })).toBe(other);
    expect(soughtTarget({ ...made, review: { kind: "detached", at } })).toBe(made.target);
  });
});

describe("placePassage", () => {
  it("looks for no place of a detached passage", () => {
    const refuse = () => {
      throw new Error("A detached passage was looked for.");
    };
    const detached = { ...made, review: { kind: "detached", at } } as const;
    expect(placePassage(detached, refuse)).toMatchObject({ state: "orphan", reason: "detached" });
  });

  it("gives what the search of the sought target gives", () => {
    const moved = {
      ...passageOf(made.target),
      review: { kind: "moved", target: other, at },
    } as const;
    expect(placePassage(moved, (target) => (target === other ? null : fail()))).toBeNull();
  });
});

describe("isOn", () => {
  it("is true of every document an annotation has a passage in", () => {
    const there = { ...made, target: { ...made.target, documentId: "there" } };
    expect(isOn({ passages: [made, there] }, "there")).toBe(true);
    expect(isOn({ passages: [made] }, "there")).toBe(false);
  });
});

function fail(): never {
  throw new Error("Another target was looked for.");
}

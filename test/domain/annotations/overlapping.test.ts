import { describe, expect, it } from "vitest";
import { annotationsAt } from "../../../domain/annotations/overlapping";
import { passageOf } from "../../../domain/annotations/passage";
import { placeAnnotations } from "../../../domain/annotations/placed";
import { annotationOn, smallDocument } from "../../support/small-document";

const DOCUMENT = smallDocument([
  { id: "p1", kind: "paragraph", text: "牢固树立质量第一意识，健全质量政策。" },
]);
const { text } = DOCUMENT;

function on(words: string, id: string) {
  return annotationOn(DOCUMENT, words, { id });
}

function idsAt(words: string, annotations: Parameters<typeof placeAnnotations>[1]) {
  return annotationsAt(placeAnnotations(DOCUMENT, annotations), text.indexOf(words)).map(
    ({ id }) => id,
  );
}

describe("annotationsAt", () => {
  const outer = on("牢固树立质量第一意识", "outer");
  const inner = on("质量第一", "inner");
  const next = on("健全", "next");

  it("gives all that lie on a character, the shortest first", () => {
    expect(idsAt("第一", [outer, inner, next])).toEqual(["inner", "outer"]);
    expect(idsAt("牢固", [outer, inner, next])).toEqual(["outer"]);
    expect(idsAt("政策", [outer, inner, next])).toEqual([]);
  });

  it("keeps two on the very same words apart", () => {
    expect(idsAt("第一", [inner, { ...inner, id: "twin" }])).toEqual(["inner", "twin"]);
  });

  it("names a comparison note once, though two of its passages are there", () => {
    const both = {
      ...outer,
      passages: [outer.passages[0], passageOf(inner.passages[0].target)],
    } as const;
    expect(idsAt("第一", [both])).toEqual(["outer"]);
  });
});

import { describe, expect, it } from "vitest";
import { editionsOf } from "../../../domain/collation/edition";
import { alignable } from "../../support/alignable";

describe("editionsOf", () => {
  it("knows every block of both editions by its words", () => {
    const [a, b] = editionsOf(alignable("题目", "质量强省。"), alignable("题目", "质量强省。"));
    expect(a.profiles.map(({ unit }) => unit.blockId)).toEqual(a.blocks.map(({ id }) => id));
    expect(a.profiles[1]?.wording.terms).toEqual(b.profiles[1]?.wording.terms);
  });

  it("has nothing of an empty text", () => {
    const [a] = editionsOf(alignable(""), alignable("题目"));
    expect(a.profiles).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Variant, VariantKind } from "../../../domain/collation/variant";
import {
  countKinds,
  countNotes,
  filterVariants,
  VARIANT_KINDS,
} from "../../../domain/collation/variant-filter";
import type { VariantNote } from "../../../domain/collation/variant-note";

const variant = (kind: VariantKind, a: string, b: string): Variant => ({
  item: null,
  kind,
  a: { from: 0, to: a.length, text: a },
  b: { from: 0, to: b.length, text: b },
});
const VARIANTS = [
  variant("wording", "合格", "符合"),
  variant("punctuation", "，", "、"),
  variant("only-a", "专栏1 WTO", ""),
];
const side = { documentId: "a", text: "", from: 0, before: "" };
const note = (choice: VariantNote["choice"], comment: string): VariantNote => ({
  id: "n",
  a: side,
  b: side,
  choice,
  comment,
  updatedAt: "",
});
const NOTES = new Map([
  [0, note("a", "")],
  [1, note(null, "查原件")],
]);
const filter = (changes: Partial<Parameters<typeof filterVariants>[2]>) =>
  filterVariants(VARIANTS, NOTES, { hidden: [], words: "", notes: "all", ...changes });

describe("the filter of variants", () => {
  it("hides kinds", () => {
    expect(filter({})).toEqual([0, 1, 2]);
    expect(filter({ hidden: ["punctuation"] })).toEqual([0, 2]);
    expect(filter({ hidden: VARIANT_KINDS })).toEqual([]);
  });

  it("finds words in either reading and in the comment, in any case", () => {
    expect(filter({ words: " 符合 " })).toEqual([0]);
    expect(filter({ words: "wto" })).toEqual([2]);
    expect(filter({ words: "原件" })).toEqual([1]);
  });

  it("tells the noted ones from those still to be judged", () => {
    expect(filter({ notes: "noted" })).toEqual([0, 1]);
    expect(filter({ notes: "open" })).toEqual([1, 2]);
  });

  it("tells the ones judged in one way", () => {
    expect(filter({ notes: "a" })).toEqual([0]);
    expect(filter({ notes: "b" })).toEqual([]);
  });

  it("counts what each filter by notes lets through", () => {
    expect(countNotes(VARIANTS, NOTES)).toEqual({
      ...{ all: 3, noted: 2, open: 2, a: 1, b: 0, doubtful: 0 },
    });
  });

  it("counts each kind", () => {
    expect(countKinds(VARIANTS)).toEqual({
      wording: 1,
      punctuation: 1,
      moved: 0,
      "only-a": 1,
      "only-b": 0,
    });
  });
});

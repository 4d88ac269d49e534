import { describe, expect, it } from "vitest";
import {
  dictionaryAt,
  numberOf,
  numbersOf,
  textOf,
} from "../../../../../renderer/workers/import/pdf/dictionary";

describe("dictionaryAt", () => {
  it("gives the entries of the outer dictionary, inner ones as they are written", () => {
    const text = "7 0 obj <</Type/Annot /NM (a\\)b) /AP<</N 5 0 R>> /Rect[1 2] /P 3 0 R>> endobj";
    const entries = dictionaryAt(text);
    expect([...entries.keys()]).toEqual(["Type", "NM", "AP", "Rect", "P"]);
    expect(entries.get("Type")).toBe("/Annot");
    expect(textOf(entries.get("NM"))).toBe("a)b");
    expect(numbersOf(entries.get("Rect"))).toEqual([1, 2]);
    expect(entries.get("P")).toBe("3 0 R");
  });

  it("does not take what stands in a string, a comment or another dictionary for an entry", () => {
    const text = "<</Contents(/NM \\(x\\) (y)) % /NM (z)\n /Popup<</NM(inner)>>/NM<FEFF6279>>>";
    expect(textOf(dictionaryAt(text).get("NM"))).toBe("批");
  });

  it("is empty where there is none", () => expect(dictionaryAt("[1 2]").size).toBe(0));
});

describe("values", () => {
  const texts = [
    ["(a\\nb\\101\\\n c)", "a\nbA c"],
    ["<6162 6>", "ab`"],
    ["<EFBBBFE689B9>", "批"],
    ["/Name", null],
    ["<< >>", null],
  ] as const;
  for (const [value, expected] of texts) {
    it(`reads ${JSON.stringify(value)}`, () => expect(textOf(value)).toBe(expected));
  }

  it("tells numbers from references", () => {
    expect(numberOf("12")).toBe(12);
    expect(numberOf("12 0 R")).toBeNull();
    expect(numberOf(undefined)).toBeNull();
  });
});

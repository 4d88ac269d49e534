import { describe, expect, it } from "vitest";
import { editionPair } from "../../../domain/collation/edition-pair";

const documents = ["国:国家", "皖:报纸", "皖:网页", "鄂:湖北"].map((one) => {
  const [work = "", id = ""] = one.split(":");
  return { id, work };
});

describe("editionPair", () => {
  it("begins with two editions of one work", () => {
    expect(editionPair(documents, {})).toEqual({ a: "报纸", b: "网页" });
  });

  it("keeps what was chosen, also where it is one document twice", () => {
    expect(editionPair(documents, { a: "湖北", b: "国家" })).toEqual({ a: "湖北", b: "国家" });
    expect(editionPair(documents, { a: "湖北", b: "湖北" })).toEqual({ a: "湖北", b: "湖北" });
  });

  it("finds a partner for what is left of a choice", () => {
    expect(editionPair(documents, { a: "网页", b: "已删" })).toEqual({ a: "网页", b: "报纸" });
    expect(editionPair(documents, { a: "已删", b: "湖北" })).toEqual({ a: "报纸", b: "网页" });
  });

  it("takes any two documents where no work has two editions", () => {
    const others = documents.filter(({ id }) => id !== "网页");
    expect(editionPair(others, {})).toEqual({ a: "国家", b: "报纸" });
  });

  it("needs two documents", () => {
    expect(editionPair([], {})).toBeNull();
    expect(editionPair(documents.slice(0, 1), { a: "国家", b: "国家" })).toBeNull();
  });
});

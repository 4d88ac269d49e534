import { describe, expect, it } from "vitest";
import { identityOf } from "../../../domain/search/identity";
import { searchableDocument } from "../../support/searchable-document";

describe("identityOf", () => {
  const document = searchableDocument("甲", ["质量强国", "标准"]);

  it("is the same for the same text in the same blocks, whatever the id", () => {
    const other = searchableDocument("乙", ["质量强国", "标准"]);
    expect(identityOf(other)).toBe(identityOf(document));
  });

  it("is another for another text, and for blocks cut otherwise", () => {
    const text = searchableDocument("甲", ["质量强国", "标淮"]);
    const kind = searchableDocument("甲", [{ text: "质量强国", kind: "title" }, "标准"]);
    const lead = searchableDocument("甲", [{ text: "质量强国", lead: 2 }, "标准"]);
    const identities = [document, text, kind, lead].map(identityOf);
    expect(new Set(identities).size).toBe(4);
  });
});

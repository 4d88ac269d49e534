import { describe, expect, it } from "vitest";
import { createSearchService } from "../../../../renderer/workers/search/service";
import { searchableDocument } from "../../../support/searchable-document";

describe("createSearchService", () => {
  it("says so when nothing is loaded yet", () => {
    expect(createSearchService().search("质量")).toEqual({
      ok: false,
      error: { reason: "search-not-loaded" },
    });
  });

  it("tells how much it has loaded, and searches it", () => {
    const service = createSearchService();
    expect(service.load([searchableDocument("甲", ["质量"])])).toEqual({
      ok: true,
      value: { documents: 1, length: 3 },
    });
    expect(service.search("质量", { limit: 5 })).toMatchObject({ ok: true, value: { total: 1 } });
  });
});

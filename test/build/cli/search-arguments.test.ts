import { describe, expect, it } from "vitest";
import { readSearchArguments } from "../../../build/cli/search-arguments";

describe("readSearchArguments", () => {
  it("takes options wherever they stand and the rest for the query", () => {
    expect(
      readSearchArguments(["--limit", "5", "WTO", "--explain", "TBT", "--library", "."]),
    ).toEqual({
      ok: true,
      value: { query: "WTO TBT", library: ".", limit: 5, explain: true },
    });
  });

  it("lets a query begin with a dash", () => {
    expect(readSearchArguments(["——推进", "-5"])).toMatchObject({
      ok: true,
      value: { query: "——推进 -5" },
    });
  });
});

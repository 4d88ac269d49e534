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

  it("takes a value behind an equals sign", () => {
    expect(readSearchArguments(["质量", "--limit=5", "--library=a=b"])).toMatchObject({
      ok: true,
      value: { query: "质量", limit: 5, library: "a=b" },
    });
  });

  it("takes all that follows two dashes for the query", () => {
    expect(readSearchArguments(["--limit", "5", "--", "--limit", "-质量"])).toMatchObject({
      ok: true,
      value: { query: "--limit -质量", limit: 5 },
    });
  });

  it.each([
    [["质量", "--limmit", "5"], "There is no option --limmit"],
    [["--help"], "There is no option --help"],
    [["质量", "--explain=no"], "There is no option --explain=no"],
    [["质量", "--limit", "-1"], "a whole number, not “-1”"],
    [["质量", "--limit="], "--limit needs a value"],
    [["质量", "--library", ""], "--library needs a value"],
    [["质量", "--library", "--"], "--library needs a value"],
    [["--"], "nothing to look for"],
  ])("refuses %j with a sentence and the usage", (args, sentence) => {
    const read = readSearchArguments(args);
    expect(read.ok ? "" : read.error).toContain(sentence);
    expect(read.ok ? "" : read.error).toContain("Usage: ");
  });
});

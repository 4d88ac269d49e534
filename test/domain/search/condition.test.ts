import { describe, expect, it } from "vitest";
import { conditionOf, namesHold } from "../../../domain/search/condition";
import { queryWords } from "../../../domain/search/query-words";

const conditionsOf = (typed: string) => queryWords(typed).flatMap(conditionOf);

describe("conditionOf", () => {
  it("is what a field asks of the record, folded", () => {
    expect(conditionsOf("发文机关:國務院，ＷＴＯ -标签:旧")).toEqual([
      { field: "issuer", anyOf: ["国务院", "wto"], isExcluded: false },
      { field: "tag", anyOf: ["旧"], isExcluded: true },
    ]);
    expect(conditionsOf("讲义:质量")).toEqual([{ field: "kind", kind: "handout" }]);
    expect(conditionsOf("批注:年报")).toEqual([{ field: "kind", kind: "comment" }]);
  });

  it("is none of words that are looked for in the text", () => {
    expect(conditionsOf("质量 标题:规划 -安全")).toEqual([]);
  });
});

describe("namesHold", () => {
  const issuer = { field: "issuer", anyOf: ["国务院"], isExcluded: false } as const;

  it("is true where one of the names has one of the values in it", () => {
    expect(namesHold(issuer, ["省政府", "国務院办公厅"])).toBe(true);
    expect(namesHold(issuer, ["省政府"])).toBe(false);
    expect(namesHold(issuer, [])).toBe(false);
  });

  it("is the opposite of an excluded value", () => {
    expect(namesHold({ ...issuer, isExcluded: true }, ["国务院"])).toBe(false);
    expect(namesHold({ ...issuer, isExcluded: true }, [])).toBe(true);
  });
});

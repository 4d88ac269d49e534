import { describe, expect, it } from "vitest";
import {
  ANY_MAKING,
  CAUSING_VERB,
  KEPT_VERBS,
  SURE_MAKING,
} from "../../../domain/indicators/verbs";

const taken = (pattern: string, words: string) =>
  new RegExp(`^${pattern}`).exec(words)?.[0] ?? null;

describe("the patterns of verbs", () => {
  it("take several verbs that belong together", () => {
    expect(taken(SURE_MAKING, "培育创建示范点")).toBe("培育创建");
    expect(taken(SURE_MAKING, "新建、改建公路")).toBe("新建、改建");
    expect(taken(KEPT_VERBS, "主导和参与制修订标准")).toBe("主导和参与制修订");
  });

  it("take no verb that begins a noun", () => {
    expect(taken(ANY_MAKING, "建设用地100亩")).toBeNull();
    expect(taken(ANY_MAKING, "研发人员")).toBeNull();
    expect(taken(CAUSING_VERB, "支持率")).toBeNull();
    expect(taken(SURE_MAKING, "发展指数")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { indicatorsCommand } from "../../../build/cli/indicators";

describe("the command indicators", () => {
  it("prints the targets of a document", async () => {
    const outcome = await indicatorsCommand.run(["hubei"]);
    if (!outcome.ok) throw new Error(outcome.error);
    const { targets } = outcome.value as { readonly targets: readonly Record<string, unknown>[] };
    expect(targets).toHaveLength(64);
    expect(targets.find(({ unit }) => unit === "平方米")).toEqual({
      item: 15,
      name: "新增节能建筑面积",
      value: 242_000_000,
      unit: "平方米",
      bound: ">=",
      year: null,
      base: null,
      baseYear: null,
      attribute: null,
      group: null,
      quote: "推广节能减排新技术,提高建筑节能指标,新增节能建筑面积2.42亿平方米以上。",
      from: expect.any(Number),
      to: expect.any(Number),
    });
    expect(targets.find(({ bound }) => bound === "range")).toMatchObject({ value: 1, valueTo: 2 });
  });

  it("says how it is called and what it does not know", async () => {
    expect(await indicatorsCommand.run([])).toEqual({
      ok: false,
      error: "Usage: npm run -s cli -- indicators <id|file>",
    });
    expect(await indicatorsCommand.run(["hunan"])).toMatchObject({ ok: false });
  });
});

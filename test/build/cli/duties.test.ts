import { describe, expect, it } from "vitest";
import { dutiesCommand } from "../../../build/cli/duties";

describe("the command duties", () => {
  it("prints who does what in a document's items", async () => {
    const outcome = await dutiesCommand.run(["anhui-plan-2016"]);
    if (!outcome.ok) throw new Error(outcome.error);
    const { items } = outcome.value as { readonly items: readonly unknown[] };
    expect(items).toHaveLength(17);
    expect(items[5]).toEqual({
      ordinal: 6,
      lead: ["省质监局", "省旅游局"],
      support: ["省质量工作领导小组其他成员单位"],
      quote: "（省质监局、省旅游局负责，省质量工作领导小组其他成员单位协助）",
    });
  });

  it("prints an empty list for a document that names nobody", async () => {
    expect(await dutiesCommand.run(["hubei"])).toEqual({ ok: true, value: { items: [] } });
  });

  it("says how it is called", async () => {
    expect(await dutiesCommand.run([])).toEqual({
      ok: false,
      error: "Usage: npm run -s cli -- duties <id|file>",
    });
  });
});

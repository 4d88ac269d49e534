import { describe, expect, it } from "vitest";
import { collateCommand } from "../../../build/cli/collate";

describe("the command collate", () => {
  it("prints variants with their items, kinds and readings", async () => {
    const outcome = await collateCommand.run(["anhui-newspaper", "anhui-web"]);
    expect(outcome.ok ? outcome.value : outcome.error).toMatchObject({
      variants: expect.arrayContaining([
        {
          item: 5,
          kind: "wording",
          a: { from: expect.any(Number), to: expect.any(Number), text: "全力" },
          b: { from: expect.any(Number), to: expect.any(Number), text: "全链" },
        },
      ]),
    });
  });
});

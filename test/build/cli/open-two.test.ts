import { describe, expect, it } from "vitest";
import { openTwo } from "../../../build/cli/open-two";

const usage = "align <id|file> <id|file>";

describe("openTwo", () => {
  it("opens two documents", async () => {
    const opened = await openTwo(["national", "hubei"], usage);
    expect(opened.ok && [opened.value.a.id, opened.value.b.id]).toEqual(["national", "hubei"]);
  });

  it("says how the command is called, and which document is missing", async () => {
    for (const args of [[], ["national"], ["national", "hubei", "national"]]) {
      const opened = await openTwo(args, usage);
      expect(opened.ok ? "" : opened.error).toBe(`Usage: npm run -s cli -- ${usage}`);
    }
    const missing = await openTwo(["national", "nowhere"], usage);
    expect(missing.ok ? "" : missing.error).toContain("“nowhere”");
  });
});

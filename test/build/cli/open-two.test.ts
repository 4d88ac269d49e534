import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTwo } from "../../../build/cli/open-two";

const usage = "align <id|file> <id|file>";

describe("openTwo", () => {
  it("opens two documents", async () => {
    const opened = await openTwo(["national", "hubei"], usage);
    expect(opened.ok && [opened.value.a.id, opened.value.b.id]).toEqual(["national", "hubei"]);
  });

  it("opens a file without text as an empty document", async () => {
    const folder = await mkdtemp(join(tmpdir(), "duidu-"));
    const [empty, blank] = [join(folder, "empty.txt"), join(folder, "blank.txt")];
    await writeFile(empty, "");
    await writeFile(blank, " \n\n");
    const opened = await openTwo([empty, blank], usage);
    expect(opened.ok && [opened.value.a.text, opened.value.b.text.trim()]).toEqual(["", ""]);
    await rm(folder, { recursive: true });
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

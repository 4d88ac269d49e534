import { describe, expect, it } from "vitest";
import { firstLines, lastLines, runChild } from "../../../build/setup/child.mjs";

describe("runChild", () => {
  it("collects what a program writes, and its status", async () => {
    const script = "console.log('out'); console.error('err'); process.exit(3)";
    const { status, output } = await runChild(process.execPath, ["-e", script]);
    expect(status).toBe(3);
    expect(output).toContain("out");
    expect(output).toContain("err");
  });

  it("takes a program that does not exist for a failed one", async () => {
    const { status, output } = await runChild("/nowhere/program", []);
    expect(status).toBe(1);
    expect(output).toContain("ENOENT");
  });

  it("ends a program that takes too long", async () => {
    const endless = ["-e", "setInterval(() => undefined, 1000)"];
    const ending = await runChild(process.execPath, endless, { limitMs: 300 });
    expect(ending).toMatchObject({ status: 1, timedOut: true });
  });
});

describe("lastLines", () => {
  it("keeps the end of a long output", () => {
    expect(lastLines("a\nb\nc\n", 2)).toBe("b\nc");
  });
});

describe("firstLines", () => {
  it("keeps the beginning of a long output", () => {
    expect(firstLines("a\nb\nc\n", 2)).toBe("a\nb");
  });
});

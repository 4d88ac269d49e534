import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");

function run(...args: readonly string[]) {
  const main = resolve(ROOT, "build/cli/main.ts");
  return spawnSync(process.execPath, ["--import", "tsx", main, ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
}

describe("the command line", () => {
  it("prints JSON and nothing else, and ends with status 0", () => {
    const { stdout, stderr, status } = run("text", "anhui-web");
    expect(JSON.parse(stdout)).toMatchObject({ id: "anhui-web" });
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("prints one sentence on standard error and ends with status 1 where it fails", () => {
    const { stdout, stderr, status } = run("structure", "nowhere");
    expect(stderr).toMatch(/^There is no document and no file named “nowhere”.*\n$/);
    expect([stdout, status]).toEqual(["", 1]);
  });

  it("names its commands where it is not given one", () => {
    const { stderr, status } = run();
    expect(stderr).toMatch(/^Usage: .*structure <id\|file>; text <id\|file>.*\n$/);
    expect(status).toBe(1);
  });

  it("ends in silence where its reader has seen enough", () => {
    const main = resolve(ROOT, "build/cli/main.ts");
    const command = `"${process.execPath}" --import tsx "${main}" search 质 | head -c 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: ROOT, encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["{", ""]);
  });
});

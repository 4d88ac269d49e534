import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { executableIn, versionIn } from "../../../build/setup/runtime-folder.mjs";

describe("executableIn", () => {
  it("names the program of each platform", () => {
    expect(executableIn("d", "linux")).toBe(join("d", "electron"));
    expect(executableIn("d", "win32")).toBe(join("d", "electron.exe"));
    expect(executableIn("d", "darwin")).toBe(join("d", "Electron.app/Contents/MacOS/Electron"));
  });
});

describe("versionIn", () => {
  it("reads the version without its v, and knows a folder without one", () => {
    const folder = mkdtempSync(join(tmpdir(), "runtime-"));
    expect(versionIn(folder)).toBeNull();
    writeFileSync(join(folder, "version"), "v33.2.1\n");
    expect(versionIn(folder)).toBe("33.2.1");
    rmSync(folder, { recursive: true });
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { officialRuntime } from "../../../build/setup/official-runtime.mjs";

/** Stands for the electron package's installer: writes what that one writes. */
const WORKING_INSTALLER = `
  const { mkdirSync, writeFileSync } = require("node:fs");
  mkdirSync(__dirname + "/dist/Electron.app/Contents/MacOS", { recursive: true });
  for (const name of ["electron", "electron.exe", "Electron.app/Contents/MacOS/Electron"])
    writeFileSync(__dirname + "/dist/" + name, "");
  writeFileSync(__dirname + "/dist/version", "45.0.0");
  writeFileSync(__dirname + "/path.txt", "electron");
`;

/** Unpacks a part and fails, as on a line that breaks off. */
const BROKEN_INSTALLER = `
  const { mkdirSync, writeFileSync } = require("node:fs");
  mkdirSync(__dirname + "/dist", { recursive: true });
  writeFileSync(__dirname + "/dist/version", "45.0.0");
  writeFileSync(__dirname + "/ran", "");
  process.exit(1);
`;

describe("officialRuntime", () => {
  let root = "";
  let cache = "";
  let home = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "official-"));
    cache = join(root, "cache");
    home = join(root, "node_modules/electron");
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "version": "45.0.0" }');
    // Nothing listens on this port: the probe is refused at once, on this machine.
    vi.stubEnv("ELECTRON_MIRROR", "http://127.0.0.1:1/");
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  it("returns what the package's own installer has unpacked", async () => {
    writeFileSync(join(home, "install.js"), WORKING_INSTALLER);
    await expect(officialRuntime(root, cache, false)).resolves.toBe(join(home, "dist"));
  });

  it("uses an installed one without asking again", async () => {
    writeFileSync(join(home, "install.js"), WORKING_INSTALLER);
    await officialRuntime(root, cache, false);
    rmSync(join(home, "install.js"));
    await expect(officialRuntime(root, cache, false)).resolves.toBe(join(home, "dist"));
  });

  it("leaves no half distribution when the download fails, and remembers it", async () => {
    writeFileSync(join(home, "install.js"), BROKEN_INSTALLER);
    await expect(officialRuntime(root, cache, false)).resolves.toBeNull();
    expect(existsSync(join(home, "dist"))).toBe(false);
    expect(readdirSync(cache)).toEqual(["official-electron-45.0.0-unreachable"]);
    rmSync(join(home, "ran"));
    await expect(officialRuntime(root, cache, false)).resolves.toBeNull();
    expect(existsSync(join(home, "ran"))).toBe(false);
  });

  it("stops with a sentence where there is no other source", async () => {
    writeFileSync(join(home, "install.js"), BROKEN_INSTALLER);
    await expect(officialRuntime(root, cache, true)).rejects.toThrow(/ELECTRON_MIRROR/);
  });
});

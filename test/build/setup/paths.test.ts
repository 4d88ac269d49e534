import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../../build/setup/paths.mjs";

describe("cacheFolder", () => {
  it("follows XDG_CACHE_HOME", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: "/caches" }, "linux")).toBe(join("/caches", "duidu"));
  });

  it("is the system's own place otherwise", () => {
    expect(cacheFolder({}, "linux")).toBe(join(homedir(), ".cache", "duidu"));
    expect(cacheFolder({}, "darwin")).toBe(join(homedir(), "Library", "Caches", "duidu"));
    expect(cacheFolder({ LOCALAPPDATA: "/local" }, "win32")).toBe(join("/local", "duidu", "Cache"));
  });
});

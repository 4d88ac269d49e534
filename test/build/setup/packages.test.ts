import { describe, expect, it } from "vitest";
import { isInstalled } from "../../../build/setup/packages.mjs";

const lock = (packages: Record<string, { version?: string; optional?: boolean }>) => ({ packages });

describe("isInstalled", () => {
  const wanted = lock({
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/other-platform": { version: "2.0.0", optional: true },
  });

  it("accepts every package in its version", () => {
    expect(isInstalled(wanted, lock({ "node_modules/a": { version: "1.0.0" } }))).toBe(true);
  });

  it("misses a package that is not there", () => {
    expect(isInstalled(wanted, lock({}))).toBe(false);
  });

  it("misses a package in another version", () => {
    expect(isInstalled(wanted, lock({ "node_modules/a": { version: "1.0.1" } }))).toBe(false);
  });

  it("minds the version of an optional package that is there", () => {
    const installed = lock({
      "node_modules/a": { version: "1.0.0" },
      "node_modules/other-platform": { version: "1.9.0", optional: true },
    });
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});

import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprintOf } from "../../../build/setup/app.mjs";

describe("fingerprintOf", () => {
  let root = "";
  const sources = ["code", "package.json", "absent"];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "fingerprint-"));
    mkdirSync(join(root, "code/deep"), { recursive: true });
    writeFileSync(join(root, "code/deep/a.ts"), "one");
    writeFileSync(join(root, "package.json"), "{}");
    writeFileSync(join(root, "unrelated"), "x");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("stays when only the time of a file or another file changes", () => {
    const before = fingerprintOf(root, sources);
    utimesSync(join(root, "code/deep/a.ts"), 1, 1);
    writeFileSync(join(root, "unrelated"), "y");
    expect(fingerprintOf(root, sources)).toBe(before);
  });

  it("changes with a file's content", () => {
    const before = fingerprintOf(root, sources);
    writeFileSync(join(root, "code/deep/a.ts"), "two");
    expect(fingerprintOf(root, sources)).not.toBe(before);
  });

  it("changes with a file's name", () => {
    const before = fingerprintOf(root, sources);
    renameSync(join(root, "code/deep/a.ts"), join(root, "code/deep/b.ts"));
    expect(fingerprintOf(root, sources)).not.toBe(before);
  });

  it("changes when a file comes in", () => {
    const before = fingerprintOf(root, sources);
    writeFileSync(join(root, "code/c.ts"), "");
    expect(fingerprintOf(root, sources)).not.toBe(before);
  });
});

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRoot } from "../../build/setup/sandbox.mjs";
import { exportHeadless, type HeadlessExport, removeFolder } from "./support/headless-export";

/** A disk with less room than any exported file takes: one page of memory. In bytes. */
const TINY_DISK = 4096;

/** Whether this machine lets a small disk be made: in a container it may not. */
const canMount = ((): boolean => {
  if (process.platform !== "linux" || !isRoot()) return false;
  try {
    execFileSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], {
      stdio: "ignore",
    });
    return true;
  } catch (error) {
    // A refusal comes as an exit status; anything else is a fault of the test.
    if (typeof (error as { status?: unknown }).status === "number") return false;
    throw error;
  }
})();

/** Exports in vain; returns what the user is told. */
async function messageOf(wanted: HeadlessExport): Promise<string> {
  const { status, result, folder, left } = await exportHeadless(wanted);
  await removeFolder(folder);
  expect(status).toBe(1);
  expect(left).toEqual([]);
  if (result.ok) throw new Error("The export succeeded.");
  return result.message;
}

describe("an export that cannot be done", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-out-"));
  });
  afterAll(() => removeFolder(folder));
  const hubei = { documentId: "hubei", annotations: null };

  it("names the documents there are when the one asked for is unknown", async () => {
    const message = await messageOf({ documentId: "henan", annotations: null });
    expect(message).toMatch(/^There is no document "henan"; the documents are .*\bhubei\b.*\.$/);
  });

  it("says that an annotations file is not JSON", async () => {
    const message = await messageOf({ documentId: "hubei", annotations: "{" });
    expect(message).toMatch(/annotations\.json is not JSON: /);
  });

  it("names the annotation that is wrong", async () => {
    const wrong = { id: "urn:b", target: { selector: { type: "TextQuoteSelector" } } };
    const message = await messageOf({ documentId: "hubei", annotations: JSON.stringify([wrong]) });
    expect(message).toContain("Annotation 1 (urn:b) has a TextQuoteSelector without");
  });

  it("says that the folder does not exist", async () => {
    const out = join(folder, "missing", "out.pdf");
    expect(await messageOf({ ...hubei, out })).toBe(`The folder of ${out} does not exist.`);
  });

  it("says so when a file stands where the folder should be", async () => {
    await writeFile(join(folder, "file"), "kept");
    const out = join(folder, "file", "out.pdf");
    expect(await messageOf({ ...hubei, out })).toBe(`The folder of ${out} does not exist.`);
    expect(await readFile(join(folder, "file"), "utf8")).toBe("kept");
  });

  it("says so when a folder stands where the file should be", async () => {
    const out = join(folder, "folder.pdf");
    await mkdir(out);
    expect(await messageOf({ ...hubei, out })).toBe(`${out} is a folder, not a file.`);
    expect(await readdir(out)).toEqual([]);
  });

  it.runIf(canMount)("leaves the old file and nothing half-written on a full disk", async () => {
    const disk = join(folder, "disk");
    await mkdir(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${TINY_DISK * 2}`, "tmpfs", disk]);
    try {
      const out = join(disk, "out.pdf");
      await writeFile(out, "the old file");
      expect(await messageOf({ ...hubei, out })).toBe(`The disk is full: ${out} was not written.`);
      expect(await readdir(disk)).toEqual(["out.pdf"]);
      expect(await readFile(out, "utf8")).toBe("the old file");
    } finally {
      execFileSync("umount", [disk]);
    }
  });
});

import { appendFile, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { journalFile } from "../../../electron/files/journal-file";

describe("journalFile", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-journal-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("is empty before the first line", async () => {
    expect(await journalFile(join(folder, "none", "a.jsonl")).read()).toEqual({
      text: "",
      size: 0,
    });
  });

  it("keeps lines in the order of the calls, also over restarts", async () => {
    const path = join(folder, "deep", "a.jsonl");
    const first = journalFile(path);
    await Promise.all(["1\n", "2\n", "3\n"].map((line) => first.append(line)));
    await journalFile(path).append("4\n");
    expect(await journalFile(path).read()).toMatchObject({ text: "1\n2\n3\n4\n" });
  });

  it("begins a new line after one that a power cut left half", async () => {
    const path = join(folder, "a.jsonl");
    await appendFile(path, '{"half');
    await journalFile(path).append("whole\n");
    expect(await journalFile(path).read()).toMatchObject({ text: '{"half\nwhole\n' });
  });

  it("says why nothing was written, and leaves the file as it was", async () => {
    await writeFile(join(folder, "file"), "old");
    const result = await journalFile(join(folder, "file", "a.jsonl")).append("line\n");
    expect(result).toMatchObject({ ok: false, error: { reason: "folder-missing" } });
    expect((await stat(join(folder, "file"))).size).toBe(3);
  });
});

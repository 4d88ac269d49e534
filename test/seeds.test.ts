import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { describeStructure } from "../build/cli/structure-report";
import { compileEntry } from "../build/library/compile";
import { readManifest, sourcePath } from "../build/library/sources";
import { compileDocument } from "../domain/library/compile-document";
import { outsideFile } from "./support/document-texts";

/** Longest name the interface has room for in a list. */
const SHORT_TITLE_LENGTH = 12;

const BASELINE = resolve(import.meta.dirname, "baselines/structure.json");

interface ExpectedTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** For the reader of the baseline; no part of the structure. */
  readonly note?: string;
}

interface ExpectedStructure {
  readonly title: string;
  readonly chapters: readonly { readonly table?: ExpectedTable }[];
}

/** The expected structures without the notes in them. */
function expectedStructures(): Readonly<Record<string, ExpectedStructure>> {
  const read: Record<string, ExpectedStructure> = JSON.parse(readFileSync(BASELINE, "utf8"));
  return Object.fromEntries(
    Object.entries(read).map(([id, { chapters, ...facts }]) => [
      id,
      { ...facts, chapters: chapters.map(withoutNote) },
    ]),
  );
}

function withoutNote<T extends { readonly table?: ExpectedTable }>(chapter: T): T {
  if (chapter.table === undefined) return chapter;
  const { caption, columns, rows } = chapter.table;
  return { ...chapter, table: { caption, columns, rows } };
}

const manifest = await readManifest();
const expected = expectedStructures();

describe("the bundled documents", () => {
  it("are those that are described", () => {
    expect(manifest.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
    const files = readdirSync(resolve(import.meta.dirname, "../seeds/documents"));
    expect(files.sort()).toEqual(manifest.map(({ file }) => file).sort());
  });

  it.each(manifest)("have the bytes the manifest describes: $id", (entry) => {
    const bytes = readFileSync(sourcePath(entry));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(entry.sha256);
    const received = outsideFile(`../shared/seeds/${entry.origin}`);
    if (received !== null) expect(received.equals(bytes)).toBe(true);
  });

  it.each(manifest)("have the structure that is expected: $id", async (entry) => {
    const document = await compileEntry(entry);
    if (!document.ok) throw new Error(document.error);
    const structure = describeStructure(document.value, entry.origin);
    expect(JSON.parse(JSON.stringify(structure))).toEqual(expected[entry.id]);
  });

  it.each(manifest)("say of themselves what the catalogue says: $id", (entry) => {
    const text = readFileSync(sourcePath(entry), "utf8");
    const alone = compileDocument({ file: entry.file, sha256: entry.sha256, text }, null);
    expect(alone).toMatchObject({ level: entry.level, ...entry.corrections });
    if (alone.year !== null) expect(alone.year).toBe(entry.year);
    if (alone.truncated !== null) expect(entry.missing).not.toBeNull();
  });

  it("have names short enough for a list", () => {
    for (const { shortTitle } of manifest) {
      expect([...shortTitle].length).toBeLessThanOrEqual(SHORT_TITLE_LENGTH);
    }
  });

  it("are editions of one work exactly where their titles agree", () => {
    for (const one of manifest) {
      for (const other of manifest) {
        const sameTitle = expected[one.id]?.title === expected[other.id]?.title;
        expect([one.id, other.id, one.work === other.work]).toEqual([one.id, other.id, sameTitle]);
      }
    }
  });

  it("are compared with the structure they were received with", () => {
    const received = outsideFile("../shared/expected/structure.json");
    if (received !== null) {
      expect(JSON.parse(received.toString("utf8"))).toEqual(
        JSON.parse(readFileSync(BASELINE, "utf8")),
      );
    }
  });
});

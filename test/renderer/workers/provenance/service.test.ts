import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { compileEntry } from "../../../../build/library/compile";
import { readManifest, sourcePath } from "../../../../build/library/sources";
import type { Document } from "../../../../domain/document/document";
import type { Source } from "../../../../domain/library/compile-document";
import { createProvenanceService } from "../../../../renderer/workers/provenance/service";

const service = createProvenanceService();

describe("the provenance service", () => {
  let document: Document;
  let source: Source;
  beforeAll(async () => {
    const entry = (await readManifest()).find(({ id }) => id === "hubei");
    if (entry === undefined) throw new Error("The manifest has no hubei.");
    const compiled = await compileEntry(entry);
    if (!compiled.ok) throw new Error(compiled.error);
    document = compiled.value;
    const bytes = new Uint8Array(readFileSync(sourcePath(entry)));
    const read = await service.read(entry.file, bytes, null);
    if (!read.ok) throw new Error(read.error.reason);
    source = read.value;
  });

  it("reads the text a document was made of from the file's bytes", () => {
    expect(source.sha256).toBe(document.source.sha256);
    expect(source.text).toHaveLength(document.source.length);
  });

  it("reads with the encoding that was chosen at import", async () => {
    const bytes = new Uint8Array([0xce, 0xc4, 0xbc, 0xfe]); // 文件 in GB18030
    expect(await service.read("a.txt", bytes, "gb18030")).toMatchObject({
      ok: true,
      value: { text: "文件" },
    });
  });

  it("finds a document to be its source", () => {
    expect(service.verify(source, document)).toEqual({ ok: true, value: null });
  });

  it("finds a single changed character", () => {
    const altered = { ...document, text: document.text.replace("湖北", "河北") };
    expect(service.verify(source, altered)).toMatchObject({
      ok: false,
      error: { reason: "edits-apply" },
    });
  });

  it("refuses a file it cannot read", async () => {
    expect(await service.read("a.txt", new Uint8Array(), null)).toMatchObject({
      ok: false,
      error: { reason: "empty-file" },
    });
  });
});

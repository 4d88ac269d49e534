import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type PackedDocument,
  readPackManifest,
  writePackManifest,
} from "../../../domain/library/pack-manifest";

const document: PackedDocument = {
  file: "documents/纲要.docx",
  sha256: "0123456789abcdef".repeat(4),
  id: "doc-0123456789abcdef",
  title: "质量强国建设纲要",
  issuers: ["国务院"],
  docNumber: null,
  date: "2023-02-06",
};

function reasonOf(json: string): string | null {
  const read = readPackManifest(json, "包.zip");
  return read.ok ? null : read.error.reason;
}

describe("readPackManifest", () => {
  it("reads what writePackManifest wrote", () => {
    const read = readPackManifest(writePackManifest([document]), "包.zip");
    expect(read.ok && read.value.documents).toEqual([document]);
  });

  it("tells no pack, a newer pack and a damaged pack apart", () => {
    expect(reasonOf("{")).toBe("not-a-pack");
    expect(reasonOf("[]")).toBe("not-a-pack");
    expect(reasonOf('{"format":"other"}')).toBe("not-a-pack");
    expect(reasonOf('{"format":"duidu-pack","version":2,"documents":[]}')).toBe("newer-pack");
    expect(reasonOf('{"format":"duidu-pack","version":1}')).toBe("damaged-pack");
  });

  it.each([
    ["a file outside its folder", { file: "other.txt" }],
    ["a hash that is none", { sha256: "abc" }],
    ["a day that is none", { date: "6. Februar" }],
    ["an empty title", { title: "" }],
    ["issuers that are no texts", { issuers: [1] }],
  ])("refuses %s", (_, changes) => {
    const documents = [{ ...document, ...changes }];
    expect(reasonOf(JSON.stringify({ format: "duidu-pack", version: 1, documents }))).toBe(
      "damaged-pack",
    );
  });

  it("refuses two entries for one file", () => {
    expect(reasonOf(writePackManifest([document, document]))).toBe("damaged-pack");
  });

  it("never throws, whatever the JSON holds", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(reasonOf(json)).not.toBeNull();
      }),
    );
  });
});

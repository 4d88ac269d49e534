import { describe, expect, it } from "vitest";
import {
  formatOf,
  isDocumentName,
  isFormerDocumentName,
  isPackName,
} from "../../../../renderer/workers/import/format";

const NOTHING = new Uint8Array();
const PDF = new TextEncoder().encode("%PDF-1.7\n");

describe("formatOf", () => {
  it.each([
    ["通知.TXT", "txt"],
    ["a.b.md", "md"],
    ["页面.htm", "html"],
    ["页面.mhtml", "mht"],
    ["方案.docx", "docx"],
    ["方案.pdf", "pdf"],
  ])("takes %s for %s", (name, format) => {
    expect(formatOf(name, NOTHING)).toEqual({ ok: true, value: format });
  });

  it("takes a PDF for one under the name of a text", () => {
    expect(formatOf("方案.txt", PDF)).toEqual({ ok: true, value: "pdf" });
  });

  it("names the failure of kinds that can be saved anew and of unknown kinds", () => {
    expect(formatOf("方案.doc", NOTHING)).toMatchObject({ error: { reason: "save-as-docx" } });
    for (const name of ["图.jpg", "无", ".txt/", "constructor.constructor", "a.__proto__"]) {
      expect(formatOf(name, NOTHING)).toMatchObject({
        error: { reason: "unknown-format", detail: name },
      });
    }
  });
});

describe("names of files", () => {
  it("tell documents and packs from other files", () => {
    expect(["a.docx", "a.zip", "a.exe"].map(isDocumentName)).toEqual([true, false, false]);
    expect(["a.docx", "a.WPS", "a.exe"].map(isFormerDocumentName)).toEqual([false, true, false]);
    expect(["a.docx", "a.ZIP"].map(isPackName)).toEqual([false, true]);
  });
});

import { describe, expect, it } from "vitest";
import type { Document } from "../../../domain/document/document";
import { compileDocument, type Source } from "../../../domain/library/compile-document";
import { verifyDocument } from "../../../domain/library/verify-document";
import { SEED_IDS, seedText } from "../../support/document-texts";

const SOURCE: Source = {
  file: "甲.txt",
  sha256: "0".repeat(64),
  text: "一、甲 \n\n　　湖(hú)北。\n",
};
const DOCUMENT = compileDocument(SOURCE, null);
const [FIRST] = DOCUMENT.edits;

function faultOf(changes: Partial<Document>, source = SOURCE): string {
  const verified = verifyDocument(source, { ...DOCUMENT, ...changes });
  return verified.ok ? "" : verified.error.reason;
}

describe("verifyDocument", () => {
  it.each(SEED_IDS)("trusts what is compiled of %s", (id) => {
    const source = { file: id, sha256: "1", text: seedText(id) };
    expect(verifyDocument(source, compileDocument(source, null)).ok).toBe(true);
  });

  it.each<[string, Partial<Document>]>([
    ["source-hash", { source: { ...DOCUMENT.source, sha256: "1" } }],
    ["source-length", { source: { ...DOCUMENT.source, length: 1 } }],
    ["edits-order", { edits: [...DOCUMENT.edits].reverse() }],
    ["edits-wording", { edits: FIRST === undefined ? [] : [{ ...FIRST, replacement: "不" }] }],
    ["edits-apply", { edits: [] }],
    ["edits-apply", { text: DOCUMENT.text.replace("甲", "乙") }],
    ["text-hash", { textHash: "" }],
    ["blocks-cover", { blocks: DOCUMENT.blocks.slice(1) }],
    ["blocks-cover", { blocks: DOCUMENT.blocks.slice(0, -1) }],
  ])("finds the fault %s", (reason, changes) => {
    expect(faultOf(changes)).toBe(reason);
  });

  it("finds that cleaning gives another text, though the edits lead to this one", () => {
    const uncleaned = compileDocument({ ...SOURCE, text: DOCUMENT.text }, null);
    const { text, textHash, blocks } = { ...uncleaned, text: SOURCE.text };
    expect(faultOf({ text, edits: [], textHash, blocks })).toBe("cleaning-repeats");
  });
});

import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../domain/cleaning/edits";
import type { CatalogueEntry } from "../../../domain/library/catalogue-entry";
import { compileDocument, type Source } from "../../../domain/library/compile-document";
import { textHash } from "../../../domain/library/text-hash";

const SOURCE: Source = {
  file: "plan.txt",
  sha256: "0".repeat(64),
  text: [
    "安徽省人民政府关于印发质量强省建设行动计划的通知",
    "皖政〔2016〕76号",
    "\n　　一、总体要求",
    "（一）目标。到2025年，质量提高。",
  ].join("\n"),
};

const ENTRY: CatalogueEntry = {
  id: "plan",
  file: "plan.txt",
  origin: "001.txt",
  sha256: SOURCE.sha256,
  work: "plan-work",
  shortTitle: "行动计划",
  level: "省",
  year: 2016,
  edition: "网页版",
  missing: null,
};

describe("compileDocument", () => {
  it("joins what the catalogue and what the text say", () => {
    expect(compileDocument(SOURCE, ENTRY)).toMatchObject({
      id: "plan",
      work: "plan-work",
      title: "质量强省建设行动计划",
      shortTitle: "行动计划",
      issuers: ["安徽省人民政府"],
      docNumber: "皖政〔2016〕76号",
      edition: "网页版",
      truncated: null,
      copiesInSource: null,
      source: { file: "plan.txt", sha256: SOURCE.sha256, length: SOURCE.text.length },
    });
  });

  it("keeps the record of cleaning and the hash of the text", () => {
    const { text, textHash: hash, edits, blocks, chapters } = compileDocument(SOURCE, ENTRY);
    expect(applyEdits(SOURCE.text, edits)).toBe(text);
    expect(hash).toBe(textHash(text));
    expect(blocks.at(-1)?.to).toBe(text.length);
    expect(chapters).toHaveLength(1);
  });

  it("believes the catalogue where it corrects the text", () => {
    const corrected = { ...ENTRY, corrections: { title: "行动计划", truncated: "end" as const } };
    expect(compileDocument(SOURCE, corrected)).toMatchObject({
      title: "行动计划",
      truncated: "end",
    });
  });

  it("infers what it can for a text outside the catalogue", () => {
    expect(compileDocument(SOURCE, null)).toMatchObject({
      id: "plan",
      work: "plan",
      shortTitle: "质量强省建设行动计划",
      level: "省",
      year: 2016,
      edition: null,
      missing: null,
    });
  });

  it("names a text without a title by its file, and knows no year it is not told", () => {
    const document = compileDocument({ ...SOURCE, file: "甲.乙.txt", text: "" }, null);
    expect(document).toMatchObject({ id: "甲.乙", title: "甲.乙", year: null, blocks: [] });
  });

  it("is plain data that survives JSON", () => {
    const document = compileDocument(SOURCE, ENTRY);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

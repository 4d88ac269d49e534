import { describe, expect, it } from "vitest";
import { newEntry } from "../../../domain/library/library-entry";
import { type LibraryRecord, libraryRows } from "../../../domain/library/library-row";
import { smallDocument } from "../../support/small-document";

const ORIGIN = { fileName: "甲.txt", format: "text", encoding: "utf-8", sha256: "0", size: 3 };

const small = (id: string) => smallDocument([], { id, work: id, title: `题 ${id}` });

const record = (part: Partial<LibraryRecord>): LibraryRecord => ({
  stated: small("a"),
  entry: null,
  problem: null,
  ...part,
});

describe("libraryRows", () => {
  it("shows a document as the user corrected it, with its tags", () => {
    const entry = { ...newEntry("a", null, ""), corrections: { title: "新题" }, tags: ["农业"] };
    const [row] = libraryRows([record({ entry })]);
    expect(row).toMatchObject({ id: "a", title: "新题", tags: ["农业"], bundled: true, entry });
  });

  it("counts the editions of a work by what is corrected", () => {
    const entry = { ...newEntry("b", null, ""), corrections: { work: "a" } };
    const rows = libraryRows([record({}), record({ stated: small("b"), entry })]);
    expect(rows.map(({ editions }) => editions)).toEqual([2, 2]);
    expect(rows.map(({ workName }) => workName)).toEqual(["题 a", "题 a"]);
  });

  it.each([
    [{ truncated: null, missing: null }, "whole"],
    [{ truncated: null, missing: "无表" }, "parts"],
    [{ truncated: "both" as const, missing: "无首尾" }, "both"],
  ])("tells how much there is of %o", (part, completeness) => {
    const [row] = libraryRows([record({ stated: { ...small("a"), ...part } })]);
    expect(row).toMatchObject({ completeness, missing: part.missing });
  });

  it("says where an imported document came from, and when", () => {
    const entry = newEntry("a", ORIGIN, "2026-01-02T00:00:00Z");
    const [row] = libraryRows([record({ entry })]);
    expect(row).toMatchObject({
      bundled: false,
      fileName: "甲.txt",
      importedAt: "2026-01-02T00:00:00Z",
    });
  });

  it("keeps a line for a document that does not open, with the reason", () => {
    const problem = { reason: "unknown-document", detail: "甲.txt" };
    const entry = { ...newEntry("x", ORIGIN, "2026-01-02T00:00:00Z"), tags: ["农业"] };
    const [row] = libraryRows([{ stated: null, entry, problem }]);
    expect(row).toMatchObject({
      id: "x",
      title: "甲.txt",
      completeness: null,
      work: null,
      tags: ["农业"],
      problem,
    });
  });

  it("refuses a record of nothing", () => {
    expect(() => libraryRows([{ stated: null, entry: null, problem: null }])).toThrow(
      "A record of the library needs a document or an entry.",
    );
  });
});

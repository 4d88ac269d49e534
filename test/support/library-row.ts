import type { LibraryRow } from "../../domain/library/library-row";

/** A line of the library's table of which a test gives only what it is about. */
export function libraryRow(part: Partial<LibraryRow>): LibraryRow {
  return {
    id: "a",
    title: "纲要",
    shortTitle: "简称",
    edition: null,
    docNumber: null,
    issuers: [],
    level: "省",
    year: 2023,
    work: "a",
    workName: "纲要",
    editions: 1,
    completeness: "whole",
    missing: null,
    findings: 0,
    tags: [],
    bundled: true,
    fileName: null,
    importedAt: null,
    removedAt: null,
    problem: null,
    entry: null,
    ...part,
  };
}

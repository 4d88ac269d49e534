import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetNames } from "../../../../renderer/workers/office/sheet-names";
import { SAMPLE_REPORT } from "../../../support/sample-report";

function namesFor(headings: readonly (string | null)[]): readonly string[] {
  const body = { kind: "paragraphs" as const, paragraphs: [] };
  const sections = headings.map((heading) => ({ heading, body }));
  return sheetNames({ ...SAMPLE_REPORT, sections });
}

describe("sheetNames", () => {
  it("takes the heading, or the report's title where there is none", () => {
    expect(namesFor(["指标", null])).toEqual(["指标", SAMPLE_REPORT.title]);
  });

  it("numbers names that are alike", () => {
    expect(namesFor(["表", "表", "A", "a", "[]"])).toEqual(["表", "表 2", "A", "a 2", "Sheet 5"]);
  });

  it("gives names that Excel opens, whatever the headings", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 60 })), (headings) => {
        const names = namesFor(headings);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
      }),
    );
  });
});

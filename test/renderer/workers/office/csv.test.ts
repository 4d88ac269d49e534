import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberCell, type ReportCell, textCell } from "../../../../domain/export/table-report";
import { csvOf } from "../../../../renderer/workers/office/csv";
import { SAMPLE_REPORT } from "../../../support/sample-report";

function csvText(rows: readonly (readonly ReportCell[])[], columns = 1): string {
  const titles = Array.from({ length: columns }, (_, index) => `列${index + 1}`);
  const body = {
    kind: "table" as const,
    columns: titles.map((title) => ({ title, weight: 1, align: "start" as const })),
    rows,
  };
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    csvOf({ ...SAMPLE_REPORT, sections: [{ heading: null, body }] }),
  );
}

/** A reader of RFC 4180, apart from the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const fields = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;
  let row: string[] = [];
  for (const [, field = "", end] of text.matchAll(fields)) {
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("csvOf", () => {
  it("begins with a byte order mark and ends lines as RFC 4180 has them", () => {
    expect(csvText([[textCell("甲")]])).toBe("\uFEFF列1\r\n甲\r\n");
  });

  it("quotes commas, quotation marks and line breaks", () => {
    expect(csvText([[textCell('甲,"乙"\n丙')]])).toBe('\uFEFF列1\r\n"甲,""乙""\n丙"\r\n');
  });

  it("keeps a text from being run as a formula, and a number a number", () => {
    const cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"].map((text) => [textCell(text)]);
    const lines = readCsv(csvText([...cells, [numberCell(-1)], [numberCell(5, "家", "=")]])).slice(
      1,
    );
    expect(lines).toEqual([
      ["'=1+1"],
      ["'+1"],
      ["'-1"],
      ["'@SUM(A1)"],
      ["'\t=1"],
      ["-1"],
      ["'=5家"],
    ]);
  });

  it("writes an empty field for each further column of a cell", () => {
    expect(csvText([[{ ...textCell("甲"), colSpan: 2 }, textCell("乙")]], 3)).toContain(
      "甲,,乙\r\n",
    );
  });

  it("heads each of several sections and divides them by an empty line", () => {
    const text = new TextDecoder().decode(csvOf(SAMPLE_REPORT));
    expect(text).toContain("指标\r\n名称,目标值,原文\r\n制造业,,\r\n");
    expect(text).toContain("\r\n\r\n说明\r\n[-删去的-]{+与增加的+}\r\n完。\r\n");
  });

  it("gives back whatever was written", () => {
    const texts = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, (rows) => {
        const read = readCsv(
          csvText(
            rows.map((row) => row.map((text) => textCell(text))),
            2,
          ),
        );
        const unguarded = read.slice(1).map((row) => row.map((text) => text.replace(/^'/, "")));
        const written = rows.map((row) => row.map((text) => text.replace(/^'/, "")));
        expect(unguarded).toEqual(written);
      }),
    );
  });
});

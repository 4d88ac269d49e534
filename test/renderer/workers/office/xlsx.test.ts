import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type TableReport, textCell } from "../../../../domain/export/table-report";
import { xlsxOf } from "../../../../renderer/workers/office/xlsx";
import { HIGHEST_ROW } from "../../../../renderer/workers/office/xlsx-rows";
import { SAMPLE_REPORT } from "../../../support/sample-report";

async function partsOf(report = SAMPLE_REPORT): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await xlsxOf(report)));
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part)]));
}

/** What a sheet has in its cells, by their addresses: numbers as they are, texts in quotes. */
function cellsOf(parts: Readonly<Record<string, string>>, sheet: number) {
  const strings = [
    ...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si><t[^>]*?(?:\/>|>(.*?)<\/t>)/gs),
  ];
  const cells = (parts[`xl/worksheets/sheet${sheet}.xml`] ?? "").matchAll(
    /<c( t="s")?[^>]* r="(\w+)"><v>([^<]*)<\/v>/g,
  );
  return new Map(
    [...cells].map(([, isText, address = "", value]) => [
      address,
      isText === undefined ? Number(value) : `"${strings[Number(value)]?.[1] ?? ""}"`,
    ]),
  );
}

/** A report of one table with one row of two texts. */
function reportOf(first: string, second: string): TableReport {
  const columns = ["甲", "乙"].map((title) => ({ title, weight: 1, align: "start" as const }));
  const rows = [[textCell(first), textCell(second)]];
  const sections = [{ heading: null, body: { kind: "table" as const, columns, rows } }];
  return { ...SAMPLE_REPORT, orientation: "portrait", sections };
}

function heightsOf(parts: Readonly<Record<string, string>>): readonly number[] {
  const rows = (parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row [^>]*>/g);
  return [...rows].map(([row]) => Number(/ ht="([\d.]+)"/.exec(row)?.[1]));
}

function mergedIn(sheet: string): readonly (string | undefined)[] {
  return [...sheet.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref]) => ref);
}

describe("xlsxOf", () => {
  it("gives each section a sheet with its heading as name", async () => {
    const { "xl/workbook.xml": workbook = "" } = await partsOf();
    expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "指标",
      "说明",
    ]);
  });

  it("keeps numbers numbers, their prefix and unit in the format", async () => {
    const parts = await partsOf();
    const cells = cellsOf(parts, 1);
    expect(cells.get("A7")).toBe('"制造业质量竞争力指数"');
    expect(cells.get("B7")).toBe(86);
    expect(cells.get("B8")).toBe(98.5);
    expect(parts["xl/styles.xml"]).toContain('formatCode="&quot;≥&quot;General&quot;%&quot;"');
  });

  it("writes no text as a formula", async () => {
    const parts = await partsOf();
    expect(cellsOf(parts, 1).get("A9")).toBe('"=HYPERLINK(&quot;http://example.com&quot;)"');
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<f>");
  });

  it("styles a cell marked alike throughout and brackets a mixed one", async () => {
    const parts = await partsOf();
    expect(cellsOf(parts, 1).get("C7")).toContain("86[-八十六-]{+左右+}");
    expect(parts["xl/styles.xml"]).toContain('<color rgb="FF6B6A63"/>');
  });

  it("merges spanned cells, freezes the head and repeats it in print", async () => {
    const parts = await partsOf();
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(mergedIn(sheet)).toEqual(["A1:C1", "A2:C2", "A3:C3", "A4:C4", "A6:C6", "A9:B9"]);
    expect(sheet).toContain('topLeftCell="B6" activePane="bottomRight" state="frozen"');
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(workbook).toContain('localSheetId="0">&#39;指标&#39;!$1:$5<');
    expect(workbook).toContain('localSheetId="1">&#39;说明&#39;!$1:$4<');
  });

  it("is printed on A4 as wide as the page, on as many pages as it takes", async () => {
    const parts = await partsOf();
    for (const sheet of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) {
      const xml = parts[sheet] ?? "";
      expect(xml).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      expect(xml).toContain(
        '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
      );
      // The format's own order of what stands behind the cells.
      expect(xml).toMatch(/<\/sheetData>.*<pageMargins .*<pageSetup .*<headerFooter>/s);
    }
  });

  it("gives each row the height of its wrapped texts", async () => {
    const long = "到2025年，质量整体水平进一步全面提高，中国品牌影响力稳步提升。".repeat(12);
    const short = heightsOf(await partsOf(reportOf("短", "短")));
    const tall = heightsOf(await partsOf(reportOf(long, "短")));
    expect(short).toHaveLength(5);
    expect(tall.slice(0, 4)).toEqual(short.slice(0, 4));
    // 396 characters on half a sheet, 21 a line, 11 points high.
    expect(tall[4]).toBeGreaterThan((396 / 21) * 11 * 1.2);
    expect(tall[4]).toBeLessThanOrEqual(HIGHEST_ROW);
  });

  it("widens a sheet whose rows would be higher than Excel shows, and turns its page", async () => {
    const passage = "质量整体水平进一步全面提高".repeat(80);
    const sheets = await Promise.all(
      ["短", passage, passage.repeat(40)].map(async (text) => {
        const { "xl/worksheets/sheet1.xml": sheet = "" } = await partsOf(reportOf(text, "短"));
        const width = Number(/<col [^>]*width="([\d.]+)"/.exec(sheet)?.[1]);
        return [width, / orientation="(\w+)"/.exec(sheet)?.[1]];
      }),
    );
    // What no width can show does not widen the sheet.
    expect(sheets).toEqual([
      [44, "portrait"],
      [88, "landscape"],
      [44, "portrait"],
    ]);
  });

  it("keeps words that every object has", async () => {
    const columns = [{ title: "constructor", weight: 1, align: "start" as const }];
    const body = { kind: "table" as const, columns, rows: [[textCell("__proto__")]] };
    const cells = cellsOf(
      await partsOf({ ...SAMPLE_REPORT, sections: [{ heading: null, body }] }),
      1,
    );
    expect([cells.get("A4"), cells.get("A5")]).toEqual(['"constructor"', '"__proto__"']);
  });

  it("gives the same bytes for the same report", async () => {
    expect(await xlsxOf(SAMPLE_REPORT)).toEqual(await xlsxOf(SAMPLE_REPORT));
  });
});

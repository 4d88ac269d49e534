import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { textCell } from "../../../../domain/export/table-report";
import { xlsxOf } from "../../../../renderer/workers/office/xlsx";
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
    expect(sheet).toContain('<mergeCell ref="A6:C6"/><mergeCell ref="A9:B9"/>');
    expect(sheet).toContain('topLeftCell="B6" activePane="bottomRight" state="frozen"');
    expect(sheet).toContain('<pageSetup orientation="landscape"/>');
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(workbook).toContain('localSheetId="0">&#39;指标&#39;!$1:$5<');
    expect(workbook).toContain('localSheetId="1">&#39;说明&#39;!$1:$4<');
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

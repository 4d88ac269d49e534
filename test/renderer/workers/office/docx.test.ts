import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { run, textCell } from "../../../../domain/export/table-report";
import { readDocx } from "../../../../renderer/workers/import/docx/read-docx";
import { docxOf } from "../../../../renderer/workers/office/docx";
import { SAMPLE_REPORT } from "../../../support/sample-report";

async function partOf(path: string, report = SAMPLE_REPORT): Promise<string> {
  const part = unzipSync(await docxOf(report))[path];
  if (part === undefined) throw new Error(`The document has no part ${path}.`);
  return strFromU8(part);
}

describe("docxOf", () => {
  it("writes a document that our own reader reads", async () => {
    const read = readDocx("指标.docx", await docxOf(SAMPLE_REPORT));
    if (!read.ok) throw new Error(read.error.reason);
    const lines = read.value.text.split("\n").filter((line) => line !== "");
    expect(lines.slice(0, 4)).toEqual([
      "质量强国建设纲要 指标对照",
      "国家、安徽、湖北",
      "共 3 项",
      "指标",
    ]);
    expect(read.value.text).toContain("制造业质量竞争力指数");
    expect(read.value.text).toContain("≥98.5%");
    expect(lines.at(-1)).toBe("完。");
  });

  it("names Chinese fonts for Chinese text", async () => {
    const styles = await partOf("word/styles.xml");
    expect(styles).toMatch(/w:eastAsia="SimSun"/);
    expect(styles).toMatch(/w:eastAsia="SimHei"/);
  });

  it("repeats the head of a table and numbers the pages", async () => {
    const text = await partOf("word/document.xml");
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(await partOf("word/footer1.xml")).toContain("PAGE");
  });

  it("lets the end of a page part only rows with a long text", async () => {
    const columns = [{ title: "正文", weight: 1, align: "start" as const }];
    const rows = [[textCell("短")], [textCell("质量强国".repeat(100))]];
    const sections = [{ heading: null, body: { kind: "table" as const, columns, rows } }];
    const text = await partOf("word/document.xml", { ...SAMPLE_REPORT, sections });
    const kept = [...text.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(
      ([row]) => /<w:cantSplit(?: w:val="(\w+)")?\/>/.exec(row) ?? ["", "none"],
    );
    expect(kept.map(([, value]) => value)).toEqual([undefined, undefined, "off"]);
  });

  it("lays the page as the report says", async () => {
    expect(await partOf("word/document.xml")).toMatch(
      /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/,
    );
    const upright = { ...SAMPLE_REPORT, orientation: "portrait" } as const;
    expect(await partOf("word/document.xml", upright)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  it("shows marks, spans columns and breaks lines within a cell", async () => {
    const text = await partOf("word/document.xml");
    const looks = ["<w:strike/>", '<w:u w:val="single"/>', 'w:fill="FFF1B8"', 'w:val="6B6A63"'];
    for (const look of [...looks, '<w:gridSpan w:val="3"/>']) expect(text).toContain(look);
    expect(text).toMatch(/第一行<\/w:t><\/w:r><w:r>.*?<w:br\/>.*?第二行 &lt;&amp;&gt;/);
  });

  it("sets a flowing text in styles of its own, with a rule for every line to write on", async () => {
    const body = {
      kind: "flow" as const,
      paragraphs: [
        { style: "passage" as const, runs: [run("加强……监管。")] },
        { style: "source" as const, runs: [run("——《纲要》")] },
        { style: "text" as const, runs: [run("想"), run("一想", "italic")] },
        { style: "line" as const, runs: [] },
        { style: "line" as const, runs: [] },
      ],
    };
    const report = { ...SAMPLE_REPORT, sections: [{ heading: "一、认识", body }] };
    const text = await partOf("word/document.xml", report);
    expect(text.match(/<w:pStyle w:val="(passage|source|text|line)"\/>/g)).toHaveLength(5);
    // The passage keeps its source on its page.
    expect(text).toMatch(/<w:pStyle w:val="passage"\/><w:keepNext\/>/);
    expect(text.match(/<w:between [^>]*w:val="single"/g)).toHaveLength(2);
    expect(text).toContain("<w:i/>");
    expect(await partOf("word/styles.xml", report)).toContain('w:eastAsia="KaiTi"');
    const read = readDocx("讲义.docx", await docxOf(report));
    expect(
      read.ok &&
        read.value.text
          .split("\n")
          .filter((line) => line !== "")
          .slice(-4),
    ).toEqual(["一、认识", "加强……监管。", "——《纲要》", "想一想"]);
  });

  it("stands without what XML cannot hold", async () => {
    const body = {
      kind: "paragraphs" as const,
      paragraphs: [[run("甲\u0000\uD800乙")], textCell("\u000B丙").runs],
    };
    const report = { ...SAMPLE_REPORT, sections: [{ heading: null, body }] };
    const read = readDocx("a.docx", await docxOf(report));
    expect(read.ok && read.value.text.split("\n").slice(-2)).toEqual(["甲乙", "丙"]);
  });

  it("gives the same bytes for the same report, with the report's time", async () => {
    expect(await docxOf(SAMPLE_REPORT)).toEqual(await docxOf(SAMPLE_REPORT));
    const core = await partOf("docProps/core.xml");
    expect(core.match(/2026-01-02T03:04:05\.000Z/g)).toHaveLength(2);
    expect(core).toContain(SAMPLE_REPORT.title);
  });
});

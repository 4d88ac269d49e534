import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../../renderer/workers/import/docx/read-docx";
import {
  type DocxParts,
  inList,
  listLevel,
  oneList,
  paragraph,
  run,
  smallDocx,
} from "../../../../support/small-docx";

const FIXTURE = new Uint8Array(
  readFileSync(resolve(import.meta.dirname, "../../../../fixtures/plan.docx")),
);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function linesOf(body: string, parts: DocxParts = {}): readonly string[] {
  const read = readDocx("方案.docx", smallDocx(body, parts));
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.text.split("\n");
}

function reasonOf(bytes: Uint8Array): string | null {
  const read = readDocx("方案.docx", bytes);
  return read.ok ? null : read.error.reason;
}

describe("readDocx, lists", () => {
  const chapters = oneList(
    listLevel(0, "chineseCountingThousand", "%1、"),
    listLevel(1, "chineseCounting", "（%2）"),
    listLevel(2, "decimal", "%3．"),
  );

  it("keeps the numbers that only the list knows", () => {
    const body = [
      paragraph("总体要求", inList(1, 0)),
      paragraph("指导思想。", inList(1, 1)),
      paragraph("主要目标。", inList(1, 1)),
      paragraph("", inList(1, 1)),
      paragraph("重点任务", inList(1, 0)),
      paragraph("质量。", inList(1, 1)),
      paragraph("产品。", inList(1, 2)),
      paragraph("服务。", inList(1, 2)),
    ].join("");
    expect(linesOf(body, { numbering: chapters })).toEqual([
      "一、总体要求",
      "（一）指导思想。",
      "（二）主要目标。",
      "",
      "二、重点任务",
      "（一）质量。",
      "1．产品。",
      "2．服务。",
    ]);
  });

  it("counts far enough for a law", () => {
    const numbering = oneList(
      listLevel(0, "chineseCountingThousand", "第%1条", '<w:suff w:val="space"/>'),
    );
    const body = Array.from({ length: 121 }, () => paragraph("文", inList(1, 0))).join("");
    const lines = linesOf(body, { numbering });
    expect([lines[9], lines[10], lines[19], lines[120]]).toEqual([
      "第十条文",
      "第十一条文",
      "第二十条文",
      "第一百二十一条文",
    ]);
  });

  it("numbers paragraphs by their style, and those based on it", () => {
    const numbering = oneList(
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1"/></w:lvl>',
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="H2"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>',
    );
    const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>`;
    const body = [
      paragraph("甲", '<w:pStyle w:val="H1"/>'),
      paragraph("乙", '<w:pStyle w:val="H2"/>'),
      paragraph("丙", '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      paragraph("丁", '<w:pStyle w:val="H1"/>'),
    ].join("");
    expect(linesOf(body, { numbering, styles })).toEqual(["1 甲", "1.1 乙", "丙", "2 丁"]);
  });

  it("begins anew where a list says so, and goes on where it does not", () => {
    const numbering = `${oneList(listLevel(0, "decimalEnclosedCircle", "%1"))}
      <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const body = [1, 2, 3, 3].map((list) => paragraph("文", inList(list, 0))).join("");
    expect(linesOf(body, { numbering })).toEqual(["①文", "②文", "⑤文", "⑥文"]);
  });

  it("shows a plain bullet for the sign of a symbol font", () => {
    const numbering = oneList(listLevel(0, "bullet", "\uF0B7"));
    expect(linesOf(paragraph("文", inList(1, 0)), { numbering })).toEqual(["•文"]);
  });
});

describe("readDocx, text", () => {
  it("accepts tracked changes", () => {
    const body = `<w:p>${run("质量")}<w:ins>${run("强国")}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run("去")}</w:moveFrom><w:moveTo>${run("来")}</w:moveTo></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("前")}</w:p><w:p>${run("后")}</w:p>`;
    expect(linesOf(body)).toEqual(["质量强国来", "前后"]);
  });

  it("reads links, fields, controls and breaks, and nothing hidden", () => {
    const body = `<w:p><w:hyperlink>${run("链接")}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r><w:sdt><w:sdtContent>${run("控件")}</w:sdtContent></w:sdt><w:r><w:br/></w:r><w:r><w:tab/></w:r>${run("二")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:sym w:char="F0FE"/><w:noBreakHyphen/></w:r></w:p>`;
    expect(linesOf(body)).toEqual(["链接控件", " 二\uF0FE\u2011"]);
  });

  it("reads a text box once, after its paragraph", () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p>${run("前")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box("框")}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box("框")}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>${run("后")}</w:p>`;
    expect(linesOf(body)).toEqual(["前后", "框"]);
  });

  it("puts notes at the end under their marks", () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph("线")}</w:footnote><w:footnote w:id="2">${paragraph("注一")}</w:footnote><w:footnote w:id="1">${paragraph("注二")}</w:footnote>`;
    const body = `<w:p>${run("甲")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("乙")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    expect(linesOf(body, { footnotes })).toEqual(["甲[1]乙[2]", "[1] 注一", "[2] 注二"]);
  });

  it("leaves a generated table of contents out", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>`;
    const body = `<w:sdt><w:sdtContent>${paragraph("一、目标 1", '<w:pStyle w:val="11"/>')}</w:sdtContent></w:sdt>${paragraph("一、目标")}`;
    expect(linesOf(body, { styles })).toEqual(["一、目标"]);
  });

  it("reads rows with tabs and merged cells empty", () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("指标", '<w:gridSpan w:val="2"/>')}${cell("值")}</w:tr>
      <w:tr>${cell("质量", '<w:vMerge w:val="restart"/>')}${cell("合格率")}${cell("96")}</w:tr>
      <w:tr>${cell("", "<w:vMerge/>")}<w:tc>${paragraph("满意度")}${paragraph("（分）")}</w:tc>${cell("85")}</w:tr>
      <w:tr><w:trPr><w:del/></w:trPr>${cell("删")}${cell("去")}</w:tr></w:tbl>`;
    expect(linesOf(body)).toEqual([
      "",
      "指标\t\t值",
      "质量\t合格率\t96",
      "\t满意度 （分）\t85",
      "",
    ]);
  });

  it("reads a frame of one column as text", () => {
    const row = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    expect(linesOf(`<w:tbl>${row("专栏1 工程")}${row("——甲。")}</w:tbl>`)).toEqual([
      "专栏1 工程",
      "——甲。",
    ]);
  });

  it("tells title, author and day of the document", () => {
    const core =
      "<dc:title>方案</dc:title><dc:creator>某局</dc:creator><dcterms:created>2024-01-02T00:00:00Z</dcterms:created>";
    const read = readDocx("方案.docx", smallDocx(paragraph("文"), { core }));
    expect(read.ok && read.value.properties).toEqual({
      title: "方案",
      author: "某局",
      date: "2024-01-02T00:00:00Z",
    });
  });

  it("reads a document written by a word processor", () => {
    const read = readDocx("方案.docx", FIXTURE);
    expect(read.ok && read.value.text.split("\n")).toEqual([
      "某某县质量提升实施方案",
      expect.stringMatching(/^为深入贯彻落实质量强国建设纲要，.*制定本方案。$/),
      "一、主要任务",
      "1. 开展质量提升行动。",
      "2. 加强质量监管。",
      "",
      "类别\t指标\t2027年",
      "质量\t产品质量合格率（%）\t96",
      "\t服务质量满意度（分）\t85",
      "",
      "二、保障措施",
      expect.stringMatching(/^（一）加强组织领导。/),
    ]);
  });
});

describe("readDocx, other files", () => {
  it("names what is wrong", () => {
    expect(reasonOf(strToU8("这不是文档"))).toBe("not-a-docx");
    expect(reasonOf(new Uint8Array(zipSync({ "a.txt": strToU8("a") })))).toBe("not-a-docx");
    expect(reasonOf(Uint8Array.of(...COMPOUND, 0, 0))).toBe("save-as-docx");
    const stream = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
    expect(reasonOf(Uint8Array.of(...COMPOUND, 0x45, ...stream))).toBe("password-protected");
    const broken = { "word/document.xml": strToU8("<w:document><w:body>") };
    expect(reasonOf(new Uint8Array(zipSync(broken)))).toBe("damaged-file");
  });

  it("expands no entities, so that none can explode", () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(reasonOf(new Uint8Array(zipSync({ "word/document.xml": strToU8(xml) })))).toBe(
      "damaged-file",
    );
  });

  it("refuses a document nested beyond reason", () => {
    const deep = `${"<w:sdt><w:sdtContent>".repeat(5000)}${"</w:sdtContent></w:sdt>".repeat(5000)}`;
    expect(reasonOf(smallDocx(deep))).toBe("damaged-file");
  });

  it("ends every cut or changed document in text or a named reason", () => {
    fc.assert(
      fc.property(
        fc.nat(FIXTURE.length),
        fc.nat(FIXTURE.length - 1),
        fc.nat(255),
        (length, at, byte) => {
          const bytes = FIXTURE.slice(0, length);
          if (at < length) bytes[at] = byte;
          expect(typeof readDocx("方案.docx", bytes).ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });
});

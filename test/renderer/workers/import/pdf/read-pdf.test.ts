import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { installedCMaps } from "../../../../../build/library/cmaps";
import { readPdf } from "../../../../../renderer/workers/import/pdf/read-pdf";
import { type PdfText, pdfLines, smallPdf } from "../../../../support/small-pdf";

const FIXTURES = resolve(import.meta.dirname, "../../../../fixtures");

function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(resolve(FIXTURES, name)));
}

async function textOf(pages: readonly (readonly PdfText[])[]): Promise<string> {
  const read = await readPdf("方案.pdf", smallPdf(pages), installedCMaps);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.text;
}

async function reasonOf(bytes: Uint8Array): Promise<string | null> {
  const read = await readPdf("方案.pdf", bytes, installedCMaps);
  return read.ok ? null : read.error.reason;
}

describe("readPdf", () => {
  it("reads a font that the file only names, line by line and page by page", async () => {
    const read = await readPdf(
      "方案.pdf",
      smallPdf([pdfLines(["质量提升方案", "一、总体要求"]), pdfLines(["二、保障措施"])], {
        Title: "方案",
        Author: "某局",
      }),
      installedCMaps,
    );
    expect(read).toEqual({
      ok: true,
      value: {
        format: "pdf",
        text: "质量提升方案\n一、总体要求\f二、保障措施",
        encoding: null,
        pages: 2,
        properties: { title: "方案", author: "某局" },
      },
    });
  });

  it("keeps the indent at which a paragraph begins, and none for a centred title", async () => {
    const lines = [
      "　　第一段开头，",
      "接着写下去，",
      "再写一行。",
      "　　第二段。",
      "又一行，",
      "完。",
    ];
    const title = { text: "方案", x: 260, y: 60 };
    expect(await textOf([[title, ...pdfLines(lines)]])).toBe(["方案", ...lines].join("\n"));
  });

  it("puts page number and running head where they stand, whenever they are drawn", async () => {
    const page = [
      { text: "— 1 —", x: 280, y: 800, size: 12 },
      ...pdfLines(["质量提升，", "全面推进。"]),
      { text: "某某县人民政府文件", x: 200, y: 40, size: 12 },
    ];
    expect(await textOf([page])).toBe("某某县人民政府文件\n质量提升，\n全面推进。\n— 1 —");
  });

  it("reads a column to its end before the next one", async () => {
    const columns = [
      { text: "通栏标题是质量强国建设纲要全文发布", x: 90, y: 60, size: 24 },
      ...pdfLines(["左栏第一行", "左栏第二行"], 60),
      ...pdfLines(["右栏第一行", "右栏第二行"], 320),
    ];
    expect(await textOf([columns])).toBe(
      "通栏标题是质量强国建设纲要全文发布\n左栏第一行\n左栏第二行\n右栏第一行\n右栏第二行",
    );
  });

  it("parts the cells of a row by tabs and joins what a program drew in pieces", async () => {
    const row = [
      { text: "合格", x: 90, y: 100 },
      { text: "率", x: 122, y: 100 },
      { text: "96", x: 200, y: 100 },
      { text: "2", x: 217, y: 94, size: 8 },
      { text: "分", x: 300, y: 100 },
    ];
    expect(await textOf([row])).toBe("合格率\t962\t分");
  });

  it("leaves out a watermark that stands aslant, and says of a scan that it has no text", async () => {
    expect(await reasonOf(smallPdf([[], []]))).toBe("no-text-layer");
    expect(await reasonOf(smallPdf([[{ text: "1", x: 280, y: 800 }], []]))).toBe("no-text-layer");
  });

  it("reads a document that a word processor made", async () => {
    const read = await readPdf("方案.pdf", fixture("plan.pdf"), installedCMaps);
    expect(read.ok && read.value.text.split("\n").slice(0, 6)).toEqual([
      "某某县质量提升实施方案",
      "　　为深入贯彻落实质量强国建设纲要，全面提高全县产品、工程和服",
      "务质量，推动高质量发展，结合我县实际，制定本方案。",
      "　　一、主要任务",
      "　　1. 开展质量提升行动。",
      "　　2. 加强质量监管。",
    ]);
  });

  it("names the password and damage", async () => {
    expect(await reasonOf(fixture("plan-password.pdf"))).toBe("password-protected");
    expect(await reasonOf(new TextEncoder().encode("no pdf"))).toBe("damaged-file");
    expect(await reasonOf(new TextEncoder().encode("%PDF-1.7 and nothing else"))).toBe(
      "damaged-file",
    );
  });

  it("leaves the bytes it was given as they are", async () => {
    const bytes = smallPdf([pdfLines(["质量提升方案"])]);
    const before = bytes.slice();
    await readPdf("方案.pdf", bytes, installedCMaps);
    expect(bytes).toEqual(before);
  });

  it("ends every cut or changed file in text or a named reason", async () => {
    const good = smallPdf([pdfLines(["质量提升方案", "一、总体要求"])]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length),
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 }),
        async (length, changes) => {
          const bytes = good.slice(0, length);
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          const read = await readPdf("方案.pdf", bytes, installedCMaps);
          expect(typeof read.ok).toBe("boolean");
        },
      ),
      { numRuns: 60 },
    );
  });
});

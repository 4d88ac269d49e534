import { encodeText } from "./encoded-text";

/** A piece of text on a page; in points, from the top left corner to the baseline. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Font size in points, 16 where it is not given. */
  readonly size?: number;
}

const PAGE = { width: 595, height: 842 } as const;
const SIZE = 16;

/**
 * A PDF with pages of the given texts, in the order they are drawn. Its font is
 * not in the file and its texts are in GBK, as many Chinese programs write them:
 * without the map GBK-EUC-H there is nothing to read.
 */
export function smallPdf(
  pages: readonly (readonly PdfText[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const pageNumber = (index: number) => 6 + index * 2;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${pageNumber(index)} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>",
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key}<FEFF${hex(encodeText(value, "utf-16be"))}>`)
      .join("")}>>`,
    ...pages.flatMap((texts, index) => {
      const content = texts.map(drawn).join("\n");
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${pageNumber(index) + 1} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  return assemble(objects);
}

/** Lines one below the other from the top, 28 points apart, at the left edge of the text. */
export function pdfLines(lines: readonly string[], x = 90, top = 100): readonly PdfText[] {
  return lines.map((text, index) => {
    const indent = /^\u3000*/.exec(text)?.[0].length ?? 0;
    return { text: text.slice(indent), x: x + indent * SIZE, y: top + index * 28 };
  });
}

function drawn({ text, x, y, size = SIZE }: PdfText): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${PAGE.height - y} Tm <${hex(encodeText(text, "gb18030"))}> Tj ET`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function assemble(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const trailer = `<</Size ${size}/Root 1 0 R/Info 5 0 R>>`;
  const end = `trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`);
}

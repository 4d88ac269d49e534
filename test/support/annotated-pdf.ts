import {
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFString,
  StandardFonts,
} from "@cantoo/pdf-lib";

/** A line of text on a page, at points from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A markup as another program writes it: one quadrilateral for each line it touches. */
export interface PdfMarkup {
  readonly subtype: "Highlight" | "Underline" | "StrikeOut" | "Squiggly";
  /** Stretches of lines: which line, from and to which character. */
  readonly stretches: readonly (readonly [line: number, from: number, to: number])[];
  readonly colour?: readonly [number, number, number];
  readonly contents?: string;
  readonly author?: string;
  readonly name?: string;
  readonly modified?: string;
}

const SIZE = 12;

/** A PDF of one page with the given lines of Latin text and markups, saved with or without object streams. */
export async function annotatedPdf(
  lines: readonly PdfLine[],
  markups: readonly PdfMarkup[],
  useObjectStreams: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Courier);
  const page = pdf.addPage([595, 842]);
  for (const { text, x, y } of lines) page.drawText(text, { x, y, size: SIZE, font });
  const refs = markups.map((markup) => {
    const quads = markup.stretches.map((stretch) => quadOf(lines, stretch, font));
    const annotation = pdf.context.obj({
      Type: "Annot",
      Subtype: markup.subtype,
      Rect: [0, 0, 595, 842],
      QuadPoints: quads.flat(),
      ...(markup.colour === undefined ? {} : { C: [...markup.colour] }),
    });
    const texts = { Contents: markup.contents, T: markup.author, NM: markup.name };
    for (const [key, text] of Object.entries(texts)) {
      if (text !== undefined) annotation.set(PDFName.of(key), PDFHexString.fromText(text));
    }
    if (markup.modified !== undefined) {
      annotation.set(PDFName.of("M"), PDFString.of(markup.modified));
    }
    return pdf.context.register(annotation);
  });
  page.node.set(PDFName.of("Annots"), pdf.context.obj(refs));
  return new Uint8Array(await pdf.save({ useObjectStreams }));
}

/** The corners of a stretch of a line, a little beyond its letters as viewers draw it. */
function quadOf(
  lines: readonly PdfLine[],
  [line, from, to]: readonly [number, number, number],
  font: PDFFont,
): readonly number[] {
  const { text, x, y } = lines[line] as PdfLine;
  const left = x + font.widthOfTextAtSize(text.slice(0, from), SIZE) - 1;
  const right = x + font.widthOfTextAtSize(text.slice(0, to), SIZE) + 1;
  return [left, y + SIZE, right, y + SIZE, left, y - 3, right, y - 3];
}

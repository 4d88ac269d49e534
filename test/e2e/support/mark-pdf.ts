import { readFile, writeFile } from "node:fs/promises";
import { PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { readPdf } from "./read-pdf";

/**
 * Writes marks into a PDF as other programs do: a highlight of two lines with
 * one wide quadrilateral for each, without a name of its own, and one on an
 * empty part of the page.
 */
export async function addForeignMarks(from: string, to: string, author: string): Promise<void> {
  // The lines of the longest mark lead to lines of plain text.
  const { marks } = await readPdf(from);
  const longest = marks.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  const lines = longest.lines.slice(3, 5);
  const pdf = await PDFDocument.load(await readFile(from), { updateMetadata: false });
  const page = pdf.getPage(longest.page - 1);
  const add = (quadPoints: readonly number[]) => {
    const mark = pdf.context.obj({
      Type: "Annot",
      Subtype: "Highlight",
      Rect: [0, 0, page.getWidth(), page.getHeight()],
      QuadPoints: [...quadPoints],
      C: [0.7, 0.4, 0.9],
    });
    mark.set(PDFName.of("T"), PDFHexString.fromText(author));
    mark.set(PDFName.of("Contents"), PDFHexString.fromText("这里要核对"));
    page.node.addAnnot(pdf.context.register(mark));
  };
  add(
    lines.flatMap(({ left, bottom, right, top }) => [
      ...[left - 1, top + 1, right + 1, top + 1],
      ...[left - 1, bottom - 1, right + 1, bottom - 1],
    ]),
  );
  add([2, 12, 20, 12, 2, 2, 20, 2]);
  await writeFile(to, await pdf.save());
}

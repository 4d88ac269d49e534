import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { hanForms } from "./han-forms";

/** A piece of text where it stands on the page as it is shown; in points, from the top left corner. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the font: about the width of a Han character. */
  readonly size: number;
}

/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

/** More than this slope, and the text is a watermark or stands on its side. */
const MOST_SLOPE = 0.1;

/** The level text of a page in the order of its drawing. */
export async function pageItems(page: PDFPageProxy): Promise<readonly PageItem[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item): PageItem[] => {
    if (!("str" in item) || item.str === "") return [];
    const [a, b, c, d, x, y] = multiply(asMatrix(transform), asMatrix(item.transform));
    const size = Math.hypot(c, d);
    if (Math.abs(b) > MOST_SLOPE * Math.abs(a) || size === 0) return [];
    return [{ text: hanForms(item.str), x, y, width: item.width, size }];
  });
}

function asMatrix(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

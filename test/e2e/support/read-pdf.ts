import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A highlight, underline or strike-out as another program reads it. */
export interface PdfMark {
  readonly subtype: string;
  /** From 1. */
  readonly page: number;
  readonly contents: string;
  readonly author: string;
  /** Red, green, blue; 0 to 255. */
  readonly colour: readonly number[];
  /** Rectangles in points from the page's lower left corner, one for each line. */
  readonly lines: readonly Line[];
  readonly id: string;
  /** The id of the part it goes on from, on an earlier page. */
  readonly continues: string | null;
}

interface Line {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A bookmark and those below it. */
export type Bookmark = readonly [title: string, below: readonly Bookmark[]];

export interface ReadPdf {
  readonly pages: number;
  /** Height of a page in points. */
  readonly height: number;
  readonly text: string;
  readonly marks: readonly PdfMark[];
  /** Comment windows and links to places in the document. */
  readonly popups: number;
  readonly innerLinks: number;
  readonly outline: readonly Bookmark[];
  readonly labels: readonly string[] | null;
  readonly info: Readonly<Record<string, unknown>>;
}

/** Reads a PDF with pdf.js, on which many readers rest. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const data = new Uint8Array(await readFile(path));
  const task = getDocument({ data, verbosity: 0, isEvalSupported: false });
  const pdf = await task.promise;
  const read: PageContent[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const annotations = (await page.getAnnotations()) as RawAnnotation[];
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    read.push({ number, text, annotations, height: page.view[3] ?? 0 });
  }
  const annotations = read.flatMap((page) => page.annotations);
  const { info } = await pdf.getMetadata();
  const result: ReadPdf = {
    pages: pdf.numPages,
    height: read[0]?.height ?? 0,
    text: read.map(({ text }) => text).join(""),
    marks: read.flatMap(({ number, annotations: onPage }) => marksOf(onPage, number)),
    popups: annotations.filter(({ subtype }) => subtype === "Popup").length,
    innerLinks: annotations.filter((one) => one.subtype === "Link" && one.dest !== undefined)
      .length,
    outline: ((await pdf.getOutline()) ?? []).map(bookmark),
    labels: await pdf.getPageLabels(),
    info: info as Readonly<Record<string, unknown>>,
  };
  await task.destroy();
  return result;
}

interface PageContent {
  readonly number: number;
  readonly text: string;
  readonly annotations: readonly RawAnnotation[];
  readonly height: number;
}

interface RawAnnotation {
  readonly id: string;
  readonly subtype: string;
  readonly dest?: unknown;
  readonly inReplyTo?: string;
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
  readonly color?: ArrayLike<number>;
  readonly quadPoints?: ArrayLike<number>;
}

/** What marks text (ISO 32000-1, 12.5.6.10). */
const MARKUP: ReadonlySet<string> = new Set(["Highlight", "Underline", "StrikeOut"]);

/** Numbers that describe one quadrilateral: four corners, x and y each. */
const QUAD = 8;

function marksOf(annotations: readonly RawAnnotation[], page: number): readonly PdfMark[] {
  return annotations
    .filter(({ subtype }) => MARKUP.has(subtype))
    .map((one) => ({
      subtype: one.subtype,
      page,
      contents: one.contentsObj?.str ?? "",
      author: one.titleObj?.str ?? "",
      colour: Array.from(one.color ?? []),
      lines: linesOf(Array.from(one.quadPoints ?? [])),
      id: one.id,
      continues: one.inReplyTo ?? null,
    }));
}

function linesOf(quadPoints: readonly number[]): readonly Line[] {
  const quads = Array.from({ length: quadPoints.length / QUAD }, (_, index) =>
    quadPoints.slice(index * QUAD, (index + 1) * QUAD),
  );
  return quads.map((quad) => {
    const across = quad.filter((_, index) => index % 2 === 0);
    const up = quad.filter((_, index) => index % 2 === 1);
    return {
      left: Math.min(...across),
      bottom: Math.min(...up),
      right: Math.max(...across),
      top: Math.max(...up),
    };
  });
}

interface RawBookmark {
  readonly title: string;
  readonly items: readonly RawBookmark[];
}

function bookmark({ title, items }: RawBookmark): Bookmark {
  return [title, items.map(bookmark)];
}

/** Fineness of a crop, in parts of an inch: a tenth of a point. */
const FINENESS = 720;
const PARTS_PER_POINT = FINENESS / 72;

/** A crop this much smaller than a line holds no neighbouring character, in points. */
const INSET = 2;

/** The text another program (Poppler) finds under a mark, line by line, without white space. */
export function textUnder(path: string, mark: PdfMark, pageHeight: number): string {
  const parts = (points: number) => String(Math.round(points * PARTS_PER_POINT));
  const found = mark.lines.map(({ left, bottom, right, top }) => {
    const crop = ["-x", parts(left + INSET), "-y", parts(pageHeight - top + INSET)];
    const size = ["-W", parts(right - left - 2 * INSET), "-H", parts(top - bottom - 2 * INSET)];
    const page = ["-f", String(mark.page), "-l", String(mark.page), "-r", String(FINENESS)];
    return textOf(path, [...page, ...crop, ...size]);
  });
  return withoutBlanks(found.join(""));
}

/** The text of a PDF in the order in which it is painted, as Poppler reads it. */
export function textOf(path: string, options: readonly string[] = []): string {
  return execFileSync("pdftotext", ["-raw", ...options, path, "-"], {
    encoding: "utf8",
    // Hundreds of pages of text.
    maxBuffer: 2 ** 26,
  });
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, "");
}

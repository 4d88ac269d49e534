import {
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import type { AnnotationStyle, Colour } from "../../domain/annotations/annotation";
import type { AppendixEntry } from "../../domain/export/print-types";
import { bounds, type Rectangle } from "./rectangle";

type Rgb = readonly [red: number, green: number, blue: number];

/** The wash behind highlighted text, as on the screen's light theme; 0 to 1. */
const WASHES: Readonly<Record<Colour, Rgb>> = {
  yellow: rgb(0xffe999),
  green: rgb(0xcfe8bf),
  blue: rgb(0xc3def5),
  red: rgb(0xf7cdc4),
  purple: rgb(0xe2d2f3),
};

/** The stronger colour of lines. */
const SOLIDS: Readonly<Record<Colour, Rgb>> = {
  yellow: rgb(0xc79a00),
  green: rgb(0x4f8a3a),
  blue: rgb(0x2f76b5),
  red: rgb(0xc0503f),
  purple: rgb(0x7d57b0),
};

/** Thickness of an underline, and its middle above the foot of the line box, in points. */
const LINE_WIDTH = 1.1;
const LINE_HEIGHT = 0.9;

/** Where a strike-out runs, as a share of the line box from its foot: through the middle of Han characters. */
const STRIKE_HEIGHT = 0.48;

/** ISO 32000-1, table 169. */
const SUBTYPES: Readonly<Record<AnnotationStyle, string>> = {
  highlight: "Highlight",
  underline: "Underline",
  "strike-out": "StrikeOut",
};

/** Size of the window in which a viewer shows a comment, in points. */
const POPUP = { width: 200, height: 110 };

/** The author viewers show beside an annotation: the program, for it knows no user. */
const AUTHOR = "对读";

/** The flag for "printed with the page" (ISO 32000-1, 12.5.3). */
const PRINTED = 4;

/** A part of an annotation on one page. */
export interface MarkupPart {
  readonly entry: AppendixEntry;
  /** One for each line. */
  readonly lines: readonly Rectangle[];
  readonly page: PDFRef;
  /** Which part it is, from 1. */
  readonly part: number;
}

/** A text markup annotation with an appearance of its own (ISO 32000-1, 12.5.6.10). */
export function markupAnnotation(
  context: PDFContext,
  { entry, lines, page, part }: MarkupPart,
): PDFDict {
  const { style, colour, comment, id, createdAt, updatedAt } = entry;
  const shade = style === "highlight" ? WASHES[colour] : SOLIDS[colour];
  const annotation = context.obj({
    Type: "Annot",
    Subtype: SUBTYPES[style],
    Rect: numbersOf(bounds(lines)),
    // Upper corners before lower ones: what viewers expect, whatever the standard's figure shows.
    QuadPoints: lines.flatMap(({ left, bottom, right, top }) => [
      left,
      top,
      right,
      top,
      left,
      bottom,
      right,
      bottom,
    ]),
    C: [...shade],
    CA: 1,
    F: PRINTED,
    P: page,
    AP: { N: appearance(context, style, shade, lines) },
    T: PDFHexString.fromText(AUTHOR),
    NM: PDFHexString.fromText(part === 1 ? id : `${id}/${part}`),
    CreationDate: PDFString.fromDate(new Date(createdAt)),
    M: PDFString.fromDate(new Date(updatedAt)),
  });
  if (comment !== null) annotation.set(PDFName.of("Contents"), PDFHexString.fromText(comment));
  return annotation;
}

/** The window for an annotation's comment, closed, at the page's right edge. */
export function popupOf(
  context: PDFContext,
  parent: PDFRef,
  { top }: Rectangle,
  pageWidth: number,
): PDFDict {
  const left = pageWidth - POPUP.width;
  return context.obj({
    Type: "Annot",
    Subtype: "Popup",
    Rect: [left, top - POPUP.height, pageWidth, top],
    Parent: parent,
    Open: false,
  });
}

function appearance(
  context: PDFContext,
  style: AnnotationStyle,
  shade: Rgb,
  lines: readonly Rectangle[],
): PDFRef {
  const isHighlight = style === "highlight";
  const drawing = isHighlight ? washOf(shade, lines) : strokesOf(style, shade, lines);
  const form = context.flateStream(drawing, {
    Type: "XObject",
    Subtype: "Form",
    BBox: numbersOf(bounds(lines)),
    // Multiplied, a wash darkens the paper and leaves the ink black.
    Resources: isHighlight ? { ExtGState: { Wash: { Type: "ExtGState", BM: "Multiply" } } } : {},
    Group: { Type: "Group", S: "Transparency" },
  });
  return context.register(form);
}

function washOf(shade: Rgb, lines: readonly Rectangle[]): string {
  const fills = lines.map(
    ({ left, bottom, right, top }) =>
      `${figure(left)} ${figure(bottom)} ${figure(right - left)} ${figure(top - bottom)} re`,
  );
  return `/Wash gs ${shade.map(figure).join(" ")} rg ${fills.join(" ")} f`;
}

function strokesOf(style: AnnotationStyle, shade: Rgb, lines: readonly Rectangle[]): string {
  const strokes = lines.map(({ left, bottom, right, top }) => {
    const above = style === "strike-out" ? (top - bottom) * STRIKE_HEIGHT : LINE_HEIGHT;
    const y = figure(bottom + above);
    return `${figure(left)} ${y} m ${figure(right)} ${y} l`;
  });
  return `${LINE_WIDTH} w ${shade.map(figure).join(" ")} RG ${strokes.join(" ")} S`;
}

function numbersOf({ left, bottom, right, top }: Rectangle): number[] {
  return [left, bottom, right, top];
}

/** A number as a content stream takes it: no exponent, three decimals. */
function figure(value: number): string {
  return Number(value.toFixed(3)).toString();
}

function rgb(hex: number): Rgb {
  const share = (shift: number) => Number((((hex >> shift) & 0xff) / 0xff).toFixed(3));
  return [share(16), share(8), share(0)];
}

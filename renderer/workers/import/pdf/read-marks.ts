import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ok, type Result } from "../../../../domain/result";
import type { CMapSource } from "./cmap-source";
import { dictionaryAt, textOf } from "./dictionary";
import { ObjectIndex } from "./object-index";
import { withPdf } from "./open-pdf";
import { type Character, type Corner, charactersOf, marked } from "./page-characters";
import { pageItems } from "./page-items";

/** The kinds of text markup (ISO 32000-1, 12.5.6.10) and what each is here. */
const STYLES = {
  Highlight: "highlight",
  Underline: "underline",
  Squiggly: "underline",
  StrikeOut: "strike-out",
} as const;

/** A markup of text in a PDF, all of its parts together. */
export interface PdfMark {
  /** What its file calls it (/NM), `null` where it does not. */
  readonly name: string | null;
  readonly style: (typeof STYLES)[keyof typeof STYLES];
  /** Red, green, blue; 0 to 255. `null` where it has none. */
  readonly colour: readonly [number, number, number] | null;
  readonly contents: string;
  readonly author: string;
  /** ISO 8601, UTC; `null` where the file does not say. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  /** The words under it, without blanks, and those around them. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

export interface PdfMarks {
  readonly title: string;
  readonly marks: readonly PdfMark[];
  /** Markups under which no text stands. */
  readonly withoutText: number;
}

/** Reads the highlights, underlines and strike-outs of a PDF with the words under them. */
export function readPdfMarks(
  name: string,
  bytes: Uint8Array,
  cmaps: CMapSource,
): Promise<Result<PdfMarks>> {
  return withPdf(name, bytes, cmaps, async (pdf) => {
    const objects = new ObjectIndex(bytes);
    const parts: Part[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      parts.push(...(await partsOf(page, objects)));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    const title = "Title" in info && typeof info.Title === "string" ? info.Title : "";
    const whole = joined(parts);
    const marks = whole.filter(({ quote }) => quote.exact !== "");
    return ok({ title, marks, withoutText: whole.length - marks.length });
  });
}

/** The part of a markup that is on one page. */
interface Part extends PdfMark {
  readonly id: string;
  /** The part it goes on from, on an earlier page. */
  readonly continues: string | null;
}

/** An annotation as pdf.js gives it, of which only this is read. */
interface RawAnnotation {
  readonly id: string;
  readonly subtype: string;
  readonly inReplyTo?: string | null;
  readonly replyType?: string;
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
  readonly color?: ArrayLike<number> | null;
  readonly quadPoints?: ArrayLike<number> | null;
  readonly creationDate?: string | null;
  readonly modificationDate?: string | null;
}

async function partsOf(page: PDFPageProxy, objects: ObjectIndex): Promise<readonly Part[]> {
  const annotations = (await page.getAnnotations()) as readonly RawAnnotation[];
  const markups = annotations.filter(({ subtype }) => Object.hasOwn(STYLES, subtype));
  if (markups.length === 0) return [];
  const viewport = page.getViewport({ scale: 1 });
  const corner = (x: number, y: number): Corner => {
    const [across = 0, down = 0] = viewport.convertToViewportPoint(x, y) as number[];
    return { x: across, y: down };
  };
  const characters = charactersOf(await pageItems(page));
  return markups.map((one) => partOf(one, characters, corner, objects));
}

function partOf(
  annotation: RawAnnotation,
  characters: readonly Character[],
  corner: (x: number, y: number) => Corner,
  objects: ObjectIndex,
): Part {
  const { id, subtype, inReplyTo, replyType, color, creationDate, modificationDate } = annotation;
  const corners = Array.from(annotation.quadPoints ?? []);
  const points = Array.from({ length: corners.length / 2 }, (_, at) =>
    corner(corners[2 * at] ?? 0, corners[2 * at + 1] ?? 0),
  );
  const [red, green, blue] = Array.from(color ?? []);
  const entries = dictionaryAt(objects.objectText(Number.parseInt(id, 10)) ?? "");
  return {
    id,
    continues: replyType === "Group" ? (inReplyTo ?? null) : null,
    name: textOf(entries.get("NM")),
    style: STYLES[subtype as keyof typeof STYLES],
    colour:
      red === undefined || green === undefined || blue === undefined ? null : [red, green, blue],
    contents: annotation.contentsObj?.str ?? "",
    author: annotation.titleObj?.str ?? "",
    createdAt: timeOf(creationDate),
    updatedAt: timeOf(modificationDate),
    quote: marked(characters, points),
  };
}

/** Parts that go on from each other, as one mark. */
function joined(parts: readonly Part[]): readonly PdfMark[] {
  const firsts = parts.filter(
    ({ continues }) => continues === null || !parts.some(({ id }) => id === continues),
  );
  return firsts.map(({ id, continues: _, ...first }) => {
    const rest = parts.filter((part) => part.continues === id);
    const quotes = [first.quote, ...rest.map(({ quote }) => quote)];
    return {
      ...first,
      quote: {
        exact: quotes.map(({ exact }) => exact).join(""),
        prefix: first.quote.prefix,
        suffix: quotes.at(-1)?.suffix ?? "",
      },
    };
  });
}

/** A date of a PDF (7.9.4), such as `D:20260203040506+08'00'`. */
const DATE = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(?:(\d\d)'?)?)?/u;

function timeOf(date: string | null | undefined): string | null {
  const match = DATE.exec(date ?? "");
  if (match === null) return null;
  const [, year, month = "01", day = "01", hour = "00", minute = "00", second = "00"] = match;
  const [, , , , , , , , sign, zoneHours, zoneMinutes = "00"] = match;
  const zone = sign === undefined ? "Z" : `${sign}${zoneHours}:${zoneMinutes}`;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

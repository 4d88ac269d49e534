import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/*
 * Reads saved Office files by the standard (ISO/IEC 29500), apart from the
 * libraries that write them: a part that is not well-formed XML is refused.
 */

/** A Word document as far as a report has it. */
export interface ReadDocx {
  /** All text, a line for each paragraph. */
  readonly text: string;
  /** The rows of all tables; a cell's paragraphs in lines. */
  readonly rows: readonly (readonly string[])[];
  /** The texts with a background. */
  readonly marked: readonly string[];
}

export async function readDocx(path: string): Promise<ReadDocx> {
  const rows: string[][] = [];
  const marked: string[] = [];
  let text = "";
  let cell: string | null = null;
  let isMarked = false;
  let inText = false;
  walk((await partsOf(path)).get("word/document.xml") ?? "", {
    open: (name) => {
      if (name === "w:tr") rows.push([]);
      if (name === "w:tc") cell = "";
      if (name === "w:r") isMarked = false;
      if (name === "w:shd" || name === "w:highlight") isMarked = true;
      if (name === "w:br") add("\n");
      inText = name === "w:t";
    },
    text: (words) => {
      if (!inText) return;
      add(words);
      if (isMarked) marked.push(words);
    },
    close: (name) => {
      if (name === "w:p") add("\n");
      if (name === "w:tc") {
        rows.at(-1)?.push((cell ?? "").trim());
        cell = null;
      }
      inText = false;
    },
  });
  return { text, rows, marked };

  function add(words: string): void {
    text += words;
    if (cell !== null) cell += words;
  }
}

/** A sheet of a workbook; numbers are numbers, and an empty cell is an empty text. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

export async function readXlsx(path: string): Promise<readonly ReadSheet[]> {
  const parts = await partsOf(path);
  const names: string[] = [];
  walk(parts.get("xl/workbook.xml") ?? "", {
    open: (name, attributes) => {
      if (name === "sheet") names.push(attributes.name ?? "");
    },
  });
  const shared = sharedTexts(parts.get("xl/sharedStrings.xml") ?? null);
  const sheets = [...parts.keys()]
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .toSorted((x, y) => Number(/\d+/.exec(x)?.[0]) - Number(/\d+/.exec(y)?.[0]));
  return sheets.map((part, at) => ({
    name: names[at] ?? "",
    rows: rowsOf(parts.get(part) ?? "", shared),
  }));
}

function sharedTexts(part: string | null): readonly string[] {
  const texts: string[] = [];
  if (part === null) return texts;
  walk(part, {
    open: (name) => {
      if (name === "si") texts.push("");
    },
    text: (words) => {
      texts[texts.length - 1] += words;
    },
  });
  return texts;
}

function rowsOf(
  part: string,
  shared: readonly string[],
): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  let type = "n";
  let column = 0;
  let value = "";
  walk(part, {
    open: (name, attributes) => {
      if (name === "row") rows.push([]);
      if (name !== "c") return;
      type = attributes.t ?? "n";
      column = columnOf(attributes.r ?? "A1");
      value = "";
    },
    text: (words) => {
      value += words;
    },
    close: (name) => {
      if (name !== "c") return;
      const row = rows.at(-1) ?? [];
      while (row.length < column) row.push("");
      const isNumber = type === "n" && value !== "";
      row.push(isNumber ? Number(value) : type === "s" ? (shared[Number(value)] ?? "") : value);
    },
  });
  return rows;
}

/** `B7` is column 1. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? "A";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function partsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

interface Visitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function walk(xml: string, visitor: Visitor): void {
  if (xml === "") throw new Error("The file lacks a part it must have.");
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => visitor.open?.(name, attributes));
  parser.on("text", (text) => visitor.text?.(text));
  parser.on("closetag", ({ name }) => visitor.close?.(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

import type { Annotation } from "../../domain/annotations/annotation";
import { describeTarget } from "../../domain/annotations/describe";
import { passageOf } from "../../domain/annotations/passage";
import type { Block, BlockKind } from "../../domain/document/block";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";

/** One line of a small document: its text, with `|` between the cells of a row. */
export interface Line {
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Beginning of the text that is the lead. */
  readonly lead?: string;
  readonly group?: string;
}

/** A document of the given lines, one block each, without anything the parser would infer. */
export function smallDocument(lines: readonly Line[], info: Partial<Document> = {}): Document {
  let text = "";
  const blocks = lines.map((line): Block => {
    const from = text.length;
    text += `${line.text}\n`;
    const content = { from, to: text.length - 1 };
    return {
      id: line.id,
      kind: line.kind,
      from,
      to: text.length,
      content,
      ...(line.lead === undefined ? {} : { lead: { from, to: from + line.lead.length } }),
      ...(line.kind === "row" || line.kind === "metadata" ? { cells: cellsOf(line, from) } : {}),
      ...(line.group === undefined ? {} : { group: line.group }),
    };
  });
  return { ...BARE, text, blocks, ...info };
}

function cellsOf(line: Line, start: number): readonly Span[] {
  let at = start;
  return line.text.split("|").map((cell) => {
    const span = { from: at, to: at + cell.length };
    at = span.to + 1;
    return span;
  });
}

const BARE: Document = {
  id: "small",
  work: "small",
  title: "小纲要",
  shortTitle: "小",
  issuers: ["某省人民政府"],
  level: "省",
  year: null,
  edition: null,
  docNumber: null,
  date: null,
  publishedOnline: null,
  addressees: null,
  truncated: null,
  missing: null,
  copiesInSource: null,
  source: { file: "small.txt", sha256: "0", length: 0 },
  text: "",
  textHash: "hash",
  edits: [],
  blocks: [],
  chapters: [],
  findings: [],
};

/** An annotation on the first place where `quote` stands in the document. */
export function annotationOn(
  document: Document,
  quote: string,
  changes: Partial<Annotation> = {},
): Annotation {
  const from = document.text.indexOf(quote);
  if (from === -1) throw new Error(`The document does not hold "${quote}".`);
  return {
    id: `on-${quote}`,
    passages: [passageOf(describeTarget(document, { from, to: from + quote.length }))],
    style: "highlight",
    colour: "yellow",
    tags: [],
    comment: null,
    layerId: null,
    createdAt: "2026-01-02T03:04:05.000Z",
    updatedAt: "2026-01-02T03:04:05.000Z",
    deletedAt: null,
    ...changes,
  };
}

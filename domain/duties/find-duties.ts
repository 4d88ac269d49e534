import type { Block, BlockKind } from "../document/block";
import type { Document } from "../document/document";
import { itemFinder } from "../document/item-of";
import { type Span, slice } from "../document/span";
import { readBareList } from "./bare-list";
import { bracketed } from "./brackets";
import type { Duty, Parties } from "./duty";
import { firstLabel } from "./labels";
import { readSentence } from "./running";
import { readStatement } from "./statement";
import { type DutyColumns, dutyColumns, rowDuty } from "./table-duties";

/** The parts of a document in which duties are looked for. */
export type Source = Pick<Document, "text" | "blocks" | "chapters">;

const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "chapter",
  "item",
  "point",
  "paragraph",
  "dash",
  "entry",
]);

/** The passages of a document that say which departments do what, in the order of the text. */
export function findDuties(document: Source): readonly Duty[] {
  const { text, blocks } = document;
  const itemOf = itemFinder(document.chapters);
  const duties: Duty[] = [];
  let columns: DutyColumns | null = null;
  for (const [index, block] of blocks.entries()) {
    if (isHeader(block)) {
      columns = dutyColumns((block.cells ?? []).map((cell) => slice(text, cell)));
      continue;
    }
    for (const { parties, span } of statementsOf(text, block, columns)) {
      const ordinal = itemOf(block.id)?.ordinal ?? null;
      const duty = { ordinal, ...parties, blockId: block.id, quote: slice(text, span), ...span };
      const last = duties.at(-1);
      if (last !== undefined && goesOn(last, duty, blocks[index - 1])) {
        duties[duties.length - 1] = together(text, last, duty);
      } else duties.push(duty);
    }
  }
  return duties;
}

interface Statement {
  readonly parties: Parties;
  readonly span: Span;
}

/** The first row of a table is its header. */
function isHeader({ id, kind }: Block): boolean {
  return kind === "row" && id.endsWith(".r0");
}

function statementsOf(
  text: string,
  block: Block,
  columns: DutyColumns | null,
): readonly Statement[] {
  if (PROSE.has(block.kind)) return statementsIn(text, block);
  const duty = block.kind !== "row" || columns === null ? null : rowDuty(text, block, columns);
  return duty === null ? [] : [duty];
}

function statementsIn(text: string, { content }: Block): readonly Statement[] {
  const inBrackets = bracketed(text, content).flatMap((span): Statement[] => {
    const words = text.slice(span.from + 1, span.to - 1);
    const ends = /^[。；;\s]*$/.test(text.slice(span.to, content.to));
    const parties = readStatement(words) ?? (ends ? readBareList(words) : null);
    return parties === null ? [] : [{ parties, span }];
  });
  if (inBrackets.length > 0) return inBrackets;
  const labelled = labelledStatement(text, content);
  return labelled === null ? sentenceStatements(text, content) : [labelled];
}

/** 责任单位：甲、乙 at the end of a block, without brackets. */
function labelledStatement(text: string, { from, to }: Span): Statement | null {
  const at = firstLabel(text.slice(from, to));
  if (at === -1) return null;
  const words = text.slice(from + at, to).replace(/[。；;\s]+$/, "");
  const parties = readStatement(words);
  return parties === null
    ? null
    : { parties, span: { from: from + at, to: from + at + words.length } };
}

function sentenceStatements(text: string, { from, to }: Span): readonly Statement[] {
  const statements: Statement[] = [];
  for (const { index, 0: sentence } of text.slice(from, to).matchAll(/[^。；;\n]+/g)) {
    const read = readSentence(sentence);
    if (read === null) continue;
    const start = from + index;
    const span = { from: start + read.span.from, to: start + read.span.to };
    statements.push({ parties: read.parties, span });
  }
  return statements;
}

/** 协同责任单位：… in a paragraph of its own goes on with the leaders in the one before. */
function goesOn(last: Duty, duty: Duty, before: Block | undefined): boolean {
  return (
    duty.lead.length === 0 &&
    last.lead.length > 0 &&
    last.ordinal === duty.ordinal &&
    last.blockId === before?.id
  );
}

function together(text: string, first: Duty, second: Duty): Duty {
  const span = { from: first.from, to: second.to };
  const support = [...first.support, ...second.support];
  return { ...first, ...span, support, quote: slice(text, span) };
}

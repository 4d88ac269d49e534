import type { Block, BlockKind } from "../document/block";
import type { Document } from "../document/document";
import { itemFinder } from "../document/item-of";
import { type Span, slice } from "../document/span";
import { readBareList } from "./bare-list";
import { bracketed } from "./brackets";
import type { Duty, Parties } from "./duty";
import { dutyRows } from "./duty-rows";
import { firstLabel } from "./labels";
import { readSentence } from "./running";
import { readStatement } from "./statement";
import type { RowDuty } from "./table-duties";

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
  const rows = dutyRows(text, blocks);
  const duties: Duty[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const { parties, span, ...said } of statementsOf(text, block, rows)) {
      const ordinal = itemOf(block.id)?.ordinal ?? null;
      const quote = slice(text, span);
      const duty = { ordinal, ...parties, blockId: block.id, quote, ...said, ...span };
      const last = duties.at(-1);
      if (last !== undefined && goesOn(last, duty, blocks[index - 1])) {
        duties[duties.length - 1] = together(text, last, duty);
      } else duties.push(duty);
    }
  }
  return duties;
}

/** What a duty says, with what is told of a shared one. */
interface Statement extends Partial<Pick<Duty, "quote" | "isShared">> {
  readonly parties: Parties;
  readonly span: Span;
}

function statementsOf(
  text: string,
  block: Block,
  rows: ReadonlyMap<string, RowDuty>,
): readonly Statement[] {
  if (PROSE.has(block.kind)) return statementsIn(text, block);
  const duty = rows.get(block.id);
  return duty === undefined ? [] : [rowStatement(text, block, duty)];
}

function rowStatement(
  text: string,
  { content }: Block,
  { parties, cells, isShared }: RowDuty,
): Statement {
  const places = [...cells.lead, ...cells.support];
  if (isShared) {
    const quote = places.map((cell) => slice(text, cell)).join("\t");
    return { parties, span: content, quote, isShared };
  }
  const from = Math.min(...places.map((cell) => cell.from));
  const to = Math.max(...places.map((cell) => cell.to));
  return { parties, span: { from, to } };
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
    last.blockId === before?.id &&
    before.kind !== "row"
  );
}

function together(text: string, first: Duty, second: Duty): Duty {
  const span = { from: first.from, to: second.to };
  const support = [...first.support, ...second.support];
  return { ...first, ...span, support, quote: slice(text, span) };
}

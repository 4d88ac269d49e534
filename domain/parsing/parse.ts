import type { Block } from "../document/block";
import { type BlockIds, blockIds } from "./block-ids";
import { type Parsed, parseBody } from "./body";
import { type ContentLine, contentLinesOf } from "./content-line";
import { footLength } from "./foot";
import { headLength } from "./head";
import { recogniseLine } from "./line-form";
import { metadataCells } from "./metadata";
import { findTitle } from "./title";

/**
 * Reads the structure of a cleaned text. Any text has one: the blocks cover it
 * in order, without gap or overlap, and every block has an id of its own.
 */
export function parse(text: string): Parsed {
  const lines = contentLinesOf(text);
  const forms = lines.map(recogniseLine);
  const bodyStart = headLength(lines, forms);
  const bodyEnd = lines.length - footLength(lines.slice(bodyStart), forms.slice(bodyStart));
  const ids = blockIds();
  const head = headBlocks(lines.slice(0, bodyStart), ids);
  const body = parseBody(
    text,
    lines.slice(bodyStart, bodyEnd),
    forms.slice(bodyStart, bodyEnd),
    ids,
  );
  const foot = lines.slice(bodyEnd).map((line) => block(line, ids.next("", "f"), "foot"));
  const chapters = body.chapters.map(({ ordinal, title, blockId, items, boxes, tables }) => ({
    ordinal,
    title,
    blockId,
    items,
    boxes,
    tables,
  }));
  return { blocks: [...head, ...body.blocks, ...foot], chapters };
}

function headBlocks(lines: readonly ContentLine[], ids: BlockIds): readonly Block[] {
  const title = findTitle(lines.map(({ text }) => text)).line;
  return lines.map((line, index): Block => {
    if (index === title) return block(line, "title", "title");
    const cells = metadataCells(line);
    if (cells !== null) return { ...block(line, ids.next("", "m"), "metadata"), cells };
    return block(line, ids.next("", "h"), "head");
  });
}

function block(line: ContentLine, id: string, kind: Block["kind"]): Block {
  return { id, kind, from: line.from, to: line.end, content: line.content };
}

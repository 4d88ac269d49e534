import type { Block } from "../document/block";
import { ATTACHMENT_LINE } from "../document/line-marks";
import { attachedParts } from "./attached";
import { type BlockIds, blockIds } from "./block-ids";
import { type Parsed, parseBody } from "./body";
import { type ContentLine, contentLinesOf } from "./content-line";
import { flattenContents } from "./contents-list";
import { footLength } from "./foot";
import { headLength, isTitleLike } from "./head";
import { settleHierarchy } from "./hierarchy";
import { type LineForm, recogniseLine } from "./line-form";
import { metadataCells } from "./metadata";
import { findTitle } from "./title";

/** An attached text's title takes one line; a longer one is its first paragraph. */
const LONGEST_ATTACHED_TITLE = 60;

/**
 * Reads the structure of a cleaned text. Any text has one: the blocks cover it
 * in order, without gap or overlap, and every block has an id of its own.
 */
export function parse(text: string): Parsed {
  const lines = contentLinesOf(text);
  const forms = flattenContents(lines, lines.map(recogniseLine));
  const ids = blockIds();
  const parts = attachedParts(lines, forms).map(({ from, to }): Parsed => {
    const own = lines.slice(from, to);
    const settled = settleHierarchy(forms.slice(from, to));
    return from === 0 ? parseOwn(text, own, settled, ids) : parseAttached(text, own, settled, ids);
  });
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    chapters: parts.flatMap(({ chapters }) => chapters),
  };
}

function parseOwn(
  text: string,
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
  ids: BlockIds,
): Parsed {
  const start = headLength(lines, forms);
  const head = headBlocks(lines.slice(0, start), ids);
  return parseBelow(text, head, lines, forms, { root: "", ids });
}

/** A text attached to the document: its own head is the line 附件1 and a title. */
function parseAttached(
  text: string,
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
  ids: BlockIds,
): Parsed {
  const root = ids.next("", "a");
  const [mark, title] = lines;
  const head = mark === undefined ? [] : [block(mark, root, "attachment")];
  const isTitle =
    title !== undefined &&
    forms[1]?.kind === "plain" &&
    title.text.length <= LONGEST_ATTACHED_TITLE &&
    isTitleLike(title.text) &&
    !ATTACHMENT_LINE.test(title.text);
  if (isTitle) head.push(block(title, ids.numbered(root, "title"), "attachment"));
  return parseBelow(text, head, lines, forms, { root, ids });
}

/** Body and foot below the blocks of a head, which are one for each of the first lines. */
function parseBelow(
  text: string,
  head: readonly Block[],
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
  place: { readonly root: string; readonly ids: BlockIds },
): Parsed {
  const [ownLines, ownForms] = [lines.slice(head.length), forms.slice(head.length)];
  const end = ownLines.length - footLength(ownLines, ownForms);
  const body = parseBody(text, ownLines.slice(0, end), ownForms.slice(0, end), place);
  const foot = ownLines
    .slice(end)
    .map((line) => block(line, place.ids.next(place.root, "f"), "foot"));
  return { blocks: [...head, ...body.blocks, ...foot], chapters: body.chapters };
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

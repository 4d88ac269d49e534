import { clean } from "../cleaning/clean";
import { applyEdits, invertEdits } from "../cleaning/edits";
import { keepsWording } from "../cleaning/keeps-wording";
import type { Document } from "../document/document";
import { fail, ok, type Result } from "../result";
import type { Source } from "./compile-document";
import { textHash } from "./text-hash";

/** What a document must hold to be the source and nothing else; the key names the failure. */
const CHECKS: Readonly<Record<string, (source: Source, document: Document) => boolean>> = {
  "source-hash": (source, document) => document.source.sha256 === source.sha256,
  "source-length": (source, document) => document.source.length === source.text.length,
  "edits-order": (_, { edits }) =>
    edits.every(({ from, to }, index) => (edits[index - 1]?.to ?? 0) <= from && from <= to),
  "edits-wording": (source, { edits }) => edits.every((edit) => keepsWording(source.text, edit)),
  "edits-apply": (source, { edits, text }) => applyEdits(source.text, edits) === text,
  "edits-invert": (source, { edits, text }) =>
    applyEdits(text, invertEdits(source.text, edits)) === source.text,
  "cleaning-repeats": (source, document) => clean(source.text).text === document.text,
  "text-hash": (_, { text, textHash: hash }) => textHash(text) === hash,
  "blocks-cover": (_, document) => isCovered(document),
};

/**
 * Checks that a document is what its source gives, by doing everything again:
 * the record of cleaning leads from the source to the text and back, no edit
 * does more than its rule may, and the blocks cover the text. The value is the
 * document; the error's `reason` names the first check that failed.
 */
export function verifyDocument(source: Source, document: Document): Result<Document> {
  for (const [reason, holds] of Object.entries(CHECKS)) {
    if (!holds(source, document)) return fail(reason, document.id);
  }
  return ok(document);
}

/** True where the blocks cover the text in order, without gap or overlap, each with its content inside. */
function isCovered({ text, blocks }: Document): boolean {
  let position = 0;
  for (const { from, to, content } of blocks) {
    if (from !== position || to <= from) return false;
    if (content.from < from || content.to < content.from || content.to > to) return false;
    position = to;
  }
  return position === text.length;
}

import type { Block } from "../document/block";
import type { Document } from "../document/document";
import { contains, type Span, slice } from "../document/span";
import { sentencesIn } from "./sentences";
import { wordingOf } from "./wording";

/** A sentence or table row that a target can be taken from. */
export interface PickableSentence extends Span {
  readonly quote: string;
}

type Source = Pick<Document, "text" | "blocks">;

/** All sentences and table rows of a document, in order. */
export function pickableSentences({ text, blocks }: Source): readonly PickableSentence[] {
  const wording = wordingOf(text);
  const sentences = (block: Block): readonly Span[] =>
    block.kind === "row" ? [block.content] : sentencesIn(wording, block.content);
  return blocks.flatMap((block) =>
    sentences(block).map(({ from, to }) => ({ from, to, quote: slice(text, { from, to }) })),
  );
}

/** The sentence a place stands in; `null` between sentences. */
export function sentenceAt(document: Source, offset: number): PickableSentence | null {
  const block = document.blocks.find((one) => contains(one, offset));
  if (block === undefined) return null;
  const sentences = pickableSentences({ ...document, blocks: [block] });
  return sentences.find((one) => contains(one, offset)) ?? null;
}

import { type Profile, profilesOf } from "../alignment/profile";
import type { Unit } from "../alignment/units";
import { vocabulary } from "../alignment/vector";
import type { Block } from "../document/block";
import type { Document } from "../document/document";

/** What collation needs of a document. */
export type Collatable = Pick<Document, "text" | "blocks" | "chapters">;

/** An edition's blocks, with what they are compared by. */
export interface Edition {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** One for each block. */
  readonly profiles: readonly Profile[];
  /** How many different bigrams the two editions have together. */
  readonly size: number;
}

/** Editions of one work share nearly all their words: rare ones say no more than others. */
const EVEN = { weight: () => 1 };

export function editionsOf(a: Collatable, b: Collatable): readonly [Edition, Edition] {
  const words = vocabulary(EVEN);
  const [ofA, ofB] = [a, b].map(({ text, blocks }) => profilesOf(text, blocks.map(unitOf), words));
  return [
    { text: a.text, blocks: a.blocks, profiles: ofA ?? [], size: words.size },
    { text: b.text, blocks: b.blocks, profiles: ofB ?? [], size: words.size },
  ];
}

function unitOf({ id, content }: Block, at: number): Unit {
  const spans = [content];
  return { kind: "paragraph", ordinal: at + 1, blockId: id, chapter: null, heading: "", spans };
}

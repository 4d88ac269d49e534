import type { Block } from "../../document/block";
import { slice } from "../../document/span";
import { fold } from "../fold";
import { FIELDS, fieldAt, leadEndOf, type SearchableDocument } from "../searchable";
import { visitTokens } from "../tokens";
import { ByteWriter } from "./byte-writer";
import { joinPostings, type TermWriters } from "./join-postings";
import { PostingWriter } from "./postings";
import type { Segment } from "./segment";
import { writeVariants } from "./variants";

/** Lengths only weigh in the ranking: a longer lead or block counts as this long. */
const MAX_LENGTH = 0xffff;

/** Indexes documents, in their order. */
export function buildSegment(documents: readonly SearchableDocument[]): Segment {
  const blockCount = documents.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const builder = new Builder(blockCount);
  for (const { text, blocks } of documents) {
    for (const block of blocks) builder.add(block, slice(text, block));
  }
  let firstBlock = 0;
  const firstBlocks = documents.map(({ blocks }) => {
    const first = firstBlock;
    firstBlock += blocks.length;
    return first;
  });
  return {
    documentIds: documents.map(({ id }) => id),
    blockIds: documents.map(({ blocks }) => blocks.map(({ id }) => id).join("\n")),
    firstBlocks: Uint32Array.from([...firstBlocks, firstBlock]),
    ...builder.finish(),
  };
}

type BlockPart = Omit<Segment, "documentIds" | "blockIds" | "firstBlocks">;

/** Takes block after block; the only mutable thing of building. */
class Builder {
  private readonly terms: TermWriters = { keys: new Map(), words: new Map() };
  private readonly variants = new ByteWriter();
  private readonly texts: string[] = [];
  private readonly blockStarts: Uint32Array;
  private readonly variantStarts: Uint32Array;
  private readonly fields: Uint8Array;
  private readonly leadEnds: Uint16Array;
  private readonly leadLengths: Uint16Array;
  private readonly restLengths: Uint16Array;
  private count = 0;
  private length = 0;

  constructor(blockCount: number) {
    this.blockStarts = new Uint32Array(blockCount + 1);
    this.variantStarts = new Uint32Array(blockCount + 1);
    this.fields = new Uint8Array(blockCount);
    this.leadEnds = new Uint16Array(blockCount);
    this.leadLengths = new Uint16Array(blockCount);
    this.restLengths = new Uint16Array(blockCount);
  }

  add(block: Block, original: string): void {
    const folded = fold(original);
    const number = this.count;
    const leadEnd = Math.min(leadEndOf(block), MAX_LENGTH);
    this.fields[number] = FIELDS.indexOf(fieldAt(block, block.from + leadEnd));
    this.leadEnds[number] = leadEnd;
    this.index(folded, leadEnd);
    writeVariants(original, folded, this.variants);
    this.texts.push(folded);
    this.length += folded.length;
    this.count += 1;
    this.blockStarts[this.count] = this.length;
    this.variantStarts[this.count] = this.variants.length;
  }

  finish(): BlockPart {
    const { blockStarts, variantStarts, fields, leadEnds, leadLengths, restLengths } = this;
    const blocks = { blockStarts, variantStarts, fields, leadEnds, leadLengths, restLengths };
    const text = this.texts.join("");
    return {
      text,
      variants: this.variants.written().slice(),
      ...blocks,
      ...joinPostings(this.terms),
    };
  }

  private index(folded: string, leadEnd: number): void {
    const { keys, words } = this.terms;
    const block = this.count;
    let lead = 0;
    let rest = 0;
    const take = (writer: PostingWriter, at: number) => {
      writer.hit(block, at < leadEnd);
      if (at < leadEnd) lead += 1;
      else rest += 1;
    };
    visitTokens(folded, {
      key: (key, at) => take(writerOf(keys, key), at),
      word: (word, at) => take(writerOf(words, word), at),
    });
    this.leadLengths[block] = Math.min(lead, MAX_LENGTH);
    this.restLengths[block] = Math.min(rest, MAX_LENGTH);
  }
}

function writerOf<K>(writers: Map<K, PostingWriter>, term: K): PostingWriter {
  const known = writers.get(term);
  if (known !== undefined) return known;
  const writer = new PostingWriter();
  writers.set(term, writer);
  return writer;
}

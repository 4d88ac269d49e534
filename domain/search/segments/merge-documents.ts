import { idStartsOf } from "./block-places";
import { at, type Segment } from "./segment";
import type { Part } from "./segment-set";
import type { Steps } from "./steps";

/** All of a segment but its terms. */
type DocumentPart = Omit<
  Segment,
  | "isIndexed"
  | "keys"
  | "words"
  | "postings"
  | "postingStarts"
  | "frequencies"
  | "frequencyStarts"
  | "fieldCounts"
>;

/** The blocks `[from, to)` of one document of a segment. */
interface Run {
  readonly segment: Segment;
  readonly document: number;
  readonly from: number;
  readonly to: number;
}

/** What the merged segment holds of the documents that are not removed; the text in a step of its own. */
export function* mergeDocuments(parts: readonly Part[]): Steps<DocumentPart> {
  const runs = parts.flatMap(keptRuns);
  const blockCount = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const text = runs.map(textOf).join("");
  yield;
  const blockIds = runs.map(({ segment, document }) => segment.blockIds[document] ?? "");
  const firstBlocks = startsOf(runs.map(({ from, to }) => to - from));
  const idStarts = idStartsOf(blockIds, firstBlocks);
  yield;
  return {
    documentIds: runs.map(({ segment, document }) => segment.documentIds[document] ?? ""),
    identities: runs.map(({ segment, document }) => segment.identities[document] ?? ""),
    blockIds,
    idStarts,
    firstBlocks,
    text,
    blockStarts: joinedStarts(runs, blockCount, ({ blockStarts }) => blockStarts),
    variants: joinedVariants(runs),
    variantStarts: joinedStarts(runs, blockCount, ({ variantStarts }) => variantStarts),
    kinds: joined(new Uint8Array(blockCount), runs, ({ kinds }) => kinds),
    leadEnds: joined(new Uint16Array(blockCount), runs, ({ leadEnds }) => leadEnds),
    leadLengths: joined(new Uint16Array(blockCount), runs, ({ leadLengths }) => leadLengths),
    restLengths: joined(new Uint16Array(blockCount), runs, ({ restLengths }) => restLengths),
  };
}

function keptRuns({ segment, removed }: Part): Run[] {
  return segment.documentIds.flatMap((_, document) => {
    if (removed.has(document)) return [];
    const [from, to] = [at(segment.firstBlocks, document), at(segment.firstBlocks, document + 1)];
    return [{ segment, document, from, to }];
  });
}

function textOf({ segment, from, to }: Run): string {
  return segment.text.slice(at(segment.blockStarts, from), at(segment.blockStarts, to));
}

function joinedVariants(runs: readonly Run[]): Uint8Array {
  const pieces = runs.map(({ segment, from, to }) =>
    segment.variants.subarray(at(segment.variantStarts, from), at(segment.variantStarts, to)),
  );
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    joined.set(piece, end);
    end += piece.length;
  }
  return joined;
}

/** What the segments say of each block of the runs, one after the other. */
function joined<T extends Uint8Array | Uint16Array>(
  target: T,
  runs: readonly Run[],
  numbersOf: (segment: Segment) => T,
): T {
  let end = 0;
  for (const { segment, from, to } of runs) {
    target.set(numbersOf(segment).subarray(from, to), end);
    end += to - from;
  }
  return target;
}

/** The starts of the blocks of the runs, moved to where they are now, and the end of the last. */
function joinedStarts(
  runs: readonly Run[],
  blockCount: number,
  startsIn: (segment: Segment) => Uint32Array,
): Uint32Array {
  const starts = new Uint32Array(blockCount + 1);
  let block = 0;
  let end = 0;
  for (const { segment, from, to } of runs) {
    const own = startsIn(segment);
    const shift = end - at(own, from);
    for (let i = from; i < to; i++) starts[block++] = at(own, i) + shift;
    end = at(own, to) + shift;
  }
  starts[block] = end;
  return starts;
}

/** Where pieces of these lengths begin when they are put one after the other, and where the last ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (const [i, length] of lengths.entries()) {
    end += length;
    starts[i + 1] = end;
  }
  return starts;
}

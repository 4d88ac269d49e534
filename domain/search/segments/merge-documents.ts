import { at, type Segment } from "./segment";
import type { Part } from "./segment-set";

/** All of a segment but its terms. */
type DocumentPart = Omit<
  Segment,
  "isIndexed" | "keys" | "words" | "postings" | "postingStarts" | "fieldCounts"
>;

/** The blocks `[from, to)` of one document of a segment. */
interface Run {
  readonly segment: Segment;
  readonly document: number;
  readonly from: number;
  readonly to: number;
}

/** What the merged segment holds of the documents that are not removed. */
export function mergeDocuments(parts: readonly Part[]): DocumentPart {
  const runs = parts.flatMap(keptRuns);
  const merged: DocumentPart = {
    documentIds: runs.map(({ segment, document }) => segment.documentIds[document] ?? ""),
    identities: runs.map(({ segment, document }) => segment.identities[document] ?? ""),
    blockIds: runs.map(({ segment, document }) => segment.blockIds[document] ?? ""),
    firstBlocks: startsOf(runs.map(({ from, to }) => to - from)),
    text: runs.map(textOf).join(""),
    blockStarts: startsOf(runs.flatMap((run) => lengthsIn(run, run.segment.blockStarts))),
    variants: joinedVariants(runs),
    variantStarts: startsOf(runs.flatMap((run) => lengthsIn(run, run.segment.variantStarts))),
    kinds: Uint8Array.from(runs.flatMap((run) => numbersIn(run, run.segment.kinds))),
    leadEnds: Uint16Array.from(runs.flatMap((run) => numbersIn(run, run.segment.leadEnds))),
    leadLengths: Uint16Array.from(runs.flatMap((run) => numbersIn(run, run.segment.leadLengths))),
    restLengths: Uint16Array.from(runs.flatMap((run) => numbersIn(run, run.segment.restLengths))),
  };
  return merged;
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

function numbersIn({ from, to }: Run, numbers: Uint8Array | Uint16Array): number[] {
  return Array.from(numbers.subarray(from, to));
}

/** The distances between the starts of a run's blocks. */
function lengthsIn({ from, to }: Run, starts: Uint32Array): number[] {
  return Array.from(starts.subarray(from, to), (start, i) => at(starts, from + i + 1) - start);
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

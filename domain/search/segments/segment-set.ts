import type { RecordKind } from "../record";
import type { Segment } from "./segment";
import { NO_STATISTICS, type Statistics, statisticsOf, sumOf } from "./statistics";

/** A segment in use, and which of its documents were removed since it was built. */
export interface Part {
  readonly segment: Segment;
  /** What its records are: documents' blocks, or comments or notes, each a document of its own. */
  readonly kind: RecordKind;
  readonly statistics: Statistics;
  /** Numbers, in the segment, of the documents that are not to be found any more. */
  readonly removed: ReadonlySet<number>;
}

/**
 * What is searched: segments in the order of the library. Removed documents
 * still weigh in the statistics, which only rank, until their segment is merged.
 */
export interface SegmentSet {
  readonly parts: readonly Part[];
  readonly statistics: Statistics;
}

export const EMPTY_SET: SegmentSet = { parts: [], statistics: NO_STATISTICS };

/** Adds a segment at the end. Documents it shares with the set replace the ones there. */
export function withSegment(set: SegmentSet, segment: Segment): SegmentSet {
  const { parts } = withoutDocuments(set, segment.documentIds);
  return setOf([...parts, partOf(segment)]);
}

/** Removes documents; ids that are not in the set are passed over. */
export function withoutDocuments(set: SegmentSet, ids: readonly string[]): SegmentSet {
  const gone = new Set(ids);
  const parts = set.parts.map((part) => {
    const numbers = part.segment.documentIds.flatMap((id, i) => (gone.has(id) ? [i] : []));
    return numbers.length === 0
      ? part
      : { ...part, removed: new Set([...part.removed, ...numbers]) };
  });
  return setOf(parts.filter(({ segment, removed }) => removed.size < segment.documentIds.length));
}

/** Puts one segment in the place of the parts `[from, to)`. */
export function withMerged(
  set: SegmentSet,
  from: number,
  to: number,
  segment: Segment,
): SegmentSet {
  return setOf([...set.parts.slice(0, from), partOf(segment), ...set.parts.slice(to)]);
}

/** Puts the indexed form of a part's segment in its place. */
export function withIndexed(set: SegmentSet, number: number, segment: Segment): SegmentSet {
  const indexed = (part: Part) => ({ ...part, segment, statistics: statisticsOf(segment) });
  return setOf(set.parts.map((part, i) => (i === number ? indexed(part) : part)));
}

/** The ids of the documents that can be found, in order. */
export function documentIdsOf(set: SegmentSet): string[] {
  return set.parts.flatMap(({ segment, removed }) =>
    segment.documentIds.filter((_, document) => !removed.has(document)),
  );
}

export function partOf(segment: Segment, kind: RecordKind = "block"): Part {
  return { segment, kind, statistics: statisticsOf(segment), removed: new Set() };
}

/** A set of these parts. */
export function setOf(parts: readonly Part[]): SegmentSet {
  return { parts, statistics: sumOf(parts.map(({ statistics }) => statistics)) };
}

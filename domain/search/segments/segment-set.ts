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

/**
 * Puts a segment in the place of the parts that it was merged of. The set may
 * have changed since: what was removed meanwhile stays removed.
 *
 * @param sources as they were when the merge began
 */
export function withMerged(
  set: SegmentSet,
  sources: readonly Part[],
  segment: Segment,
): SegmentSet {
  const removedNow = new Map(set.parts.map((part) => [part.segment, part.removed]));
  const removed = new Set<number>();
  let document = 0;
  for (const source of sources) {
    const now = removedNow.get(source.segment);
    for (const number of source.segment.documentIds.keys()) {
      if (source.removed.has(number)) continue;
      if (now === undefined || now.has(number)) removed.add(document);
      document += 1;
    }
  }
  const merged = new Set(sources.map((source) => source.segment));
  const place = set.parts.findIndex((part) => merged.has(part.segment));
  const others = set.parts.filter((part) => !merged.has(part.segment));
  if (place === -1) return set;
  return setOf(others.toSpliced(place, 0, { ...partOf(segment), removed }));
}

/** Puts the indexed form of a segment in its place; nothing where it is gone meanwhile. */
export function withIndexed(set: SegmentSet, plain: Segment, indexed: Segment): SegmentSet {
  return setOf(
    set.parts.map((part) =>
      part.segment === plain
        ? { ...part, segment: indexed, statistics: statisticsOf(indexed) }
        : part,
    ),
  );
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

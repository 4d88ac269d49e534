import type { BlockKind } from "../../document/block";
import { type FacetFilters, passes, type Tally } from "../facets";
import type { FactsOf } from "../record";
import { kindNumber } from "./block-kinds";
import type { PartMatches } from "./match-set";
import { at, documentOf } from "./segment";

/** What a query finds in one document, comment or note: matches `[from, to)` of a part. */
export interface FoundRecord extends Tally {
  readonly matches: PartMatches;
  readonly from: number;
  readonly to: number;
}

/** What was found, document by document in the order of the library, comment by comment, note by note. */
export function foundRecords(all: readonly PartMatches[], factsOf: FactsOf): FoundRecord[] {
  return all.flatMap((matches) => {
    const { part, blocks, counts } = matches;
    const { segment, kind } = part;
    const found: FoundRecord[] = [];
    for (let from = 0; from < blocks.length; ) {
      const document = documentOf(segment, at(blocks, from));
      const end = at(segment.firstBlocks, document + 1);
      let to = from;
      let total = 0;
      for (; to < blocks.length && at(blocks, to) < end; to++) total += at(counts, to);
      const facts = factsOf(kind, segment.documentIds[document] ?? "");
      found.push({ facts, total, records: to - from, matches, from, to });
      from = to;
    }
    return found;
  });
}

/** The matches in blocks of these kinds; all where no kind is given. */
export function inBlockKinds(
  all: readonly PartMatches[],
  kinds: readonly BlockKind[],
): readonly PartMatches[] {
  if (kinds.length === 0) return all;
  const numbers = new Set(kinds.map(kindNumber));
  return all.flatMap((matches) => {
    const { part, blocks, counts } = matches;
    if (part.kind !== "block") return [];
    const isKept = (_: number, i: number) => numbers.has(at(part.segment.kinds, at(blocks, i)));
    const kept = { blocks: blocks.filter(isKept), counts: counts.filter(isKept) };
    return kept.blocks.length === 0 ? [] : [{ ...matches, ...kept }];
  });
}

/** The matches in records that pass the filters. */
export function filtered(
  all: readonly PartMatches[],
  found: readonly FoundRecord[],
  filters: FacetFilters,
): readonly PartMatches[] {
  return all.flatMap((matches) => {
    const own = found.filter((one) => one.matches === matches && passes(filters, one.facts));
    const join = (numbers: Uint32Array) =>
      Uint32Array.from(own.flatMap(({ from, to }) => [...numbers.subarray(from, to)]));
    if (own.length === 0) return [];
    return [{ ...matches, blocks: join(matches.blocks), counts: join(matches.counts) }];
  });
}

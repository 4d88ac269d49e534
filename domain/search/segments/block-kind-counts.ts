import type { BlockKind } from "../../document/block";
import { type FacetCount, type FacetFilters, isNarrowing, passes } from "../facets";
import { BLOCK_KINDS } from "./block-kinds";
import type { FoundRecord } from "./found-records";
import { at } from "./segment";

/**
 * How often the query stands in blocks of each kind, most first, in records
 * that pass the filters. Comments and notes have no blocks.
 */
export function blockKindCounts(
  found: readonly FoundRecord[],
  filters: FacetFilters,
): FacetCount<BlockKind>[] {
  const totals = new Uint32Array(BLOCK_KINDS.length);
  const records = new Uint32Array(BLOCK_KINDS.length);
  const isNarrowed = isNarrowing(filters);
  for (const { facts, matches, from, to } of found) {
    if (matches.part.kind !== "block" || (isNarrowed && !passes(filters, facts))) continue;
    const { blocks, counts, part } = matches;
    const { kinds } = part.segment;
    for (let i = from; i < to; i++) {
      const kind = kinds[blocks[i] ?? 0] ?? 0;
      totals[kind] = (totals[kind] ?? 0) + (counts[i] ?? 0);
      records[kind] = (records[kind] ?? 0) + 1;
    }
  }
  return BLOCK_KINDS.map((value, kind) => ({
    value,
    total: at(totals, kind),
    records: at(records, kind),
  }))
    .filter((count) => count.records > 0)
    .sort((a, b) => b.total - a.total);
}

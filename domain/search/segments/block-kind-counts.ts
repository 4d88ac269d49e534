import type { BlockKind } from "../../document/block";
import { type FacetCount, type FacetFilters, passes } from "../facets";
import type { FactsOf } from "../record";
import { BLOCK_KINDS } from "./block-kinds";
import { foundRecords } from "./found-records";
import type { PartMatches } from "./match-set";
import { at } from "./segment";

/**
 * How often the query stands in blocks of each kind, most first, in records
 * that pass the filters. Comments and notes have no blocks.
 */
export function blockKindCounts(
  matches: readonly PartMatches[],
  filters: FacetFilters,
  factsOf: FactsOf,
): FacetCount<BlockKind>[] {
  const totals = new Uint32Array(BLOCK_KINDS.length);
  const records = new Uint32Array(BLOCK_KINDS.length);
  const inBlocks = matches.filter(({ part }) => part.kind === "block");
  for (const { facts, matches: own, from, to } of foundRecords(inBlocks, factsOf)) {
    if (!passes(filters, facts)) continue;
    const { kinds } = own.part.segment;
    for (let i = from; i < to; i++) {
      const kind = at(kinds, at(own.blocks, i));
      totals[kind] = at(totals, kind) + at(own.counts, i);
      records[kind] = at(records, kind) + 1;
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

import { passagesOf } from "../../domain/alignment/passages";
import { unitKey } from "../../domain/alignment/units";
import { blockAt } from "../../domain/document/block-at";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Links } from "./links";
import { unitLabel } from "./unit-label";

/** What in another document corresponds to a place. */
export interface CounterpartSpan {
  readonly documentId: string;
  /** What it is called there. */
  readonly label: string;
  readonly span: Span;
}

/**
 * The paragraph of `other` that corresponds to the one at `offset`; where none
 * is known, the first one of the unit that corresponds; `null` without either.
 */
export function counterpartSpan(
  document: Document,
  offset: number,
  other: Document,
  links: Links,
): CounterpartSpan | null {
  const block = document.blocks[blockAt(document.blocks, offset)];
  if (block === undefined) return null;
  const unit = passagesOf(document).find(({ blocks }) => blocks.includes(block))?.unit;
  const place = unit === null || unit === undefined ? undefined : links.units.get(unitKey(unit));
  const id = links.blocks.get(block.id) ?? place?.blockId;
  const there = other.blocks.find((one) => one.id === id);
  if (there === undefined || there.content.from === there.content.to) return null;
  const label = unitLabel(other, place?.blockId ?? there.id) ?? there.id;
  return { documentId: other.id, label, span: there.content };
}

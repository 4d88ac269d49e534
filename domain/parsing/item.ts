import { ITEM_MARK } from "../document/line-marks";
import { parseNumeral } from "../document/numeral";
import type { ContentLine } from "./content-line";
import { type Lead, readLead } from "./lead";

/**
 * The order of numbered units below chapters, the widest first: 第一条, 一、 where
 * chapters are 第一章, （一）, 1., （1）, ①.
 */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

export interface ItemLine {
  readonly kind: "item";
  readonly rank: Rank;
  readonly ordinal: number;
  readonly heading: string;
  readonly lead: Lead;
}

/** Recognises （一） or (一) at the start of a line; the heading ends at the first 。 */
export function recogniseItem(line: ContentLine): ItemLine | null {
  const mark = ITEM_MARK.exec(line.text);
  const ordinal = parseNumeral(mark?.[1] ?? "");
  if (mark === null || ordinal === null) return null;
  const lead = readLead(line, mark[0].length);
  const span = lead.span ?? line.content;
  return { kind: "item", rank: 2, ordinal, heading: lead.name, lead: { ...lead, span } };
}

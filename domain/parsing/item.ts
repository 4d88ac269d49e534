import { ITEM_MARK } from "../document/line-marks";
import type { ContentLine } from "./content-line";
import { type Lead, readLead } from "./lead";
import { parseNumeral } from "./numeral";

export interface ItemLine {
  readonly kind: "item";
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
  return { kind: "item", ordinal, heading: lead.name, lead: { ...lead, span } };
}

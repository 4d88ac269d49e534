import { POINT_MARK } from "../document/line-marks";
import { parseNumber } from "../document/numeral";
import type { ContentLine } from "./content-line";
import type { Rank } from "./item";
import { type Lead, readLead } from "./lead";

/** A numbered unit below an item. */
export interface PointLine {
  readonly kind: "point";
  readonly rank: Rank;
  readonly ordinal: number;
  readonly heading: string;
  readonly lead: Lead;
}

/** A longer first sentence is no name of the point. */
const LONGEST_NAME = 40;

const CIRCLED_ONE = "①".charCodeAt(0);

/** Recognises 1. 1、（1） ① at the start of a line that is no row of a table. */
export function recognisePoint(line: ContentLine): PointLine | null {
  const mark = POINT_MARK.exec(line.text);
  if (mark === null || line.text.includes("\t")) return null;
  const [found, pointed, bracketed, circled] = mark;
  const ordinal =
    circled === undefined
      ? parseNumber(pointed ?? bracketed ?? "")
      : circled.charCodeAt(0) - CIRCLED_ONE + 1;
  if (ordinal === null || ordinal === 0) return null;
  const rank = pointed === undefined ? (bracketed === undefined ? 5 : 4) : 3;
  const lead = readLead(line, found.length);
  return { kind: "point", rank, ordinal, heading: lead.name, lead: naming(line, lead) };
}

/** The lead of a point whose first sentence is short and not all of it. */
function naming(line: ContentLine, lead: Lead): Lead {
  const isName = lead.span !== null && lead.name.length <= LONGEST_NAME;
  const isAll = lead.span?.to === line.content.to;
  return isName && !isAll ? lead : { ...lead, span: null };
}

import type { Span } from "../document/span";
import { readLeadIn } from "./lead-in";
import { quantitiesIn } from "./quantities";
import type { Quantity } from "./quantity";
import type { Bound } from "./target";

/** A value that fills a cell. */
export interface TableValue {
  readonly quantity: Quantity;
  readonly bound: Bound | null;
}

/** Marks around a value of a table: [3.5] for a sum over the years. */
const SURROUNDING = /^[\s[〔(]+|[\s\]〕)]+$/g;

/** Reads a cell that holds a value and nothing else; `null` for 达到国家要求, — and prose. */
export function readTableValue(plain: string, { from, to }: Span): TableValue | null {
  const cell = plain.slice(from, to);
  const value = cell.replace(SURROUNDING, "");
  const start = from + (value === "" ? 0 : cell.indexOf(value));
  const span = { from: start, to: start + value.length };
  // The characters before the cell belong to other cells: the value is read by itself.
  const [quantity, ...others] = quantitiesIn(value, { from: 0, to: value.length });
  if (quantity === undefined || others.length > 0 || quantity.to !== value.length) return null;
  const lead = readLeadIn(value, 0, quantity.from);
  if (lead.from > 0) return null;
  const place = { from: span.from + quantity.from, to: span.from + quantity.to };
  return { quantity: { ...quantity, ...place }, bound: lead.bound };
}

import type { Span } from "../document/span";

/** How the value limits what is to be reached: exactly, at least, at most, more or less than, about, from–to. */
export type Bound = "=" | ">=" | "<=" | ">" | "<" | "~" | "range";

/** The calendar year by whose end a target is to be reached, or every year anew. */
export type TargetYear = number | "annual" | null;

/**
 * A quantified target of a document. The span is that of the sentence or table
 * row it comes from.
 */
export interface Target extends Span {
  /** Ordinal of the （一） item it stands in, `null` outside items, "table" in a table. */
  readonly item: number | "table" | null;
  /** What is counted or measured, in words that are understood alone; without its unit. */
  readonly name: string;
  /** In the unit itself: 万 and 亿 are multiplied out. */
  readonly value: number;
  /** Upper end, where `bound` is "range". */
  readonly valueTo?: number;
  /** 家, %, 百分点, 批次/千人; empty where there is none. */
  readonly unit: string;
  readonly bound: Bound;
  readonly year: TargetYear;
  /** The value the target starts from, in the same unit, and the year it was of. */
  readonly base: number | null;
  readonly baseYear: number | null;
  /** 约束性 or 预期性, where a table says so. */
  readonly attribute: string | null;
  /** The category a table puts the indicator in. */
  readonly group: string | null;
  /** The characters of the span. */
  readonly quote: string;
  /** Place of the number with its unit, or of the table cell with the value. */
  readonly place: Span;
}

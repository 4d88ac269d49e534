/** What tells whether two rows of a table of indicators belong together. */
export interface RowTraits {
  /** The indicator's name, without its unit. */
  readonly name: string;
  readonly unit: UnitKind;
  /** The cells after the name that hold words and no quantity: 约束性, 预期性. */
  readonly attributes: string;
}

/** A share or score is measured, a count is counted; a table rarely mixes them in one group. */
export type UnitKind = "share" | "count" | "none";

const UNIT = /[(（]([^()（）]*)[)）]\s*$/;
const SHARE_UNIT = /[%％‰分/／]|百分/;
const QUANTITY = /^[\d.,\s％%—\-－<>≤≥＜＞]*$/;

/** Parts of the likeness, which add up to 1: what a row is called counts most. */
const WEIGHT = { name: 0.5, unit: 0.3, attributes: 0.2 } as const;

export function traitsOf([title = "", ...values]: readonly string[]): RowTraits {
  const unit = UNIT.exec(title)?.[1];
  return {
    name: title.replace(UNIT, ""),
    unit: unit === undefined ? "none" : SHARE_UNIT.test(unit) ? "share" : "count",
    attributes: values.filter((value) => !QUANTITY.test(value)).join("\t"),
  };
}

/** 0 for rows that have nothing in common, 1 for rows that differ in their values only. */
export function likeness(a: RowTraits, b: RowTraits): number {
  const unit = a.unit === b.unit ? WEIGHT.unit : 0;
  const attributes = a.attributes === b.attributes ? WEIGHT.attributes : 0;
  return WEIGHT.name * sharedPairs(a.name, b.name) + unit + attributes;
}

/** Sørensen–Dice coefficient of the pairs of neighbouring characters. */
function sharedPairs(a: string, b: string): number {
  const first = pairsOf(a);
  const second = pairsOf(b);
  if (first.size + second.size === 0) return 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

import type { Target } from "./target";
import { isCountingUnit, isTimeUnit } from "./units";

/** Kinds of targets: a share, a number of things, an amount (money, area, time), an index without unit. */
export const TARGET_KINDS = ["rate", "count", "amount", "index"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

const SHARES: ReadonlySet<string> = new Set(["%", "‰", "百分点", "千分点", "倍", "成"]);

export function targetKind({ unit }: Pick<Target, "unit">): TargetKind {
  if (unit === "") return "index";
  if (SHARES.has(unit)) return "rate";
  return isCountingUnit(unit) && !isTimeUnit(unit) ? "count" : "amount";
}

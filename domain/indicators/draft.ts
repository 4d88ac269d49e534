import type { Span } from "../document/span";
import type { Quantity } from "./quantity";
import type { Bound, TargetYear } from "./target";

/** A target as its clause tells it; the year and a limit it shares are added by its sentence. */
export interface Draft {
  readonly name: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly base: number | null;
  readonly baseYear: number | null;
  /** Place of the number, from the sentence's start. */
  readonly place: Span;
  /** True for a further member of a list, without a verb of its own: 省级绿色工厂60家. */
  readonly continues: boolean;
  /** True where its limit, if it has one, ends its words, as 左右 does in 软件100个左右. */
  readonly isLimitBehind: boolean;
}

export function draftOf(
  name: string,
  quantity: Quantity,
  bound: Bound | null,
  extra: Partial<Draft>,
): Draft {
  const { value, valueTo, unit, from, to } = quantity;
  return {
    name,
    value,
    valueTo,
    unit,
    // 超过100家以上 is at least 100, 控制在5%左右 about 5: what stands behind decides.
    bound: valueTo === null ? (quantity.bound ?? bound ?? "=") : "range",
    base: null,
    baseYear: null,
    place: { from, to },
    continues: false,
    isLimitBehind: false,
    ...extra,
  };
}

/** A draft with the year it is for. */
export interface DatedDraft extends Draft {
  readonly year: TargetYear;
}

import type { Span } from "../document/span";
import type { Bound } from "./target";

/** A number of a text with its unit and the words behind it that make it a limit. */
export interface Quantity extends Span {
  readonly value: number;
  /** The upper end of 1—2个. */
  readonly valueTo: number | null;
  readonly unit: string;
  /** What 以上, 左右, 余 and the like behind the number say; `null` without them. */
  readonly bound: Bound | null;
}

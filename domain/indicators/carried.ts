import type { Named } from "./omitted";
import type { Deed } from "./opening";

/** What a clause takes over from those before it in its sentence. */
export interface Carried {
  readonly named: Named;
  /** What is done to the members of a list that goes on; `null` where none does. */
  readonly deed: Deed | null;
  /** The verb that the names of the list keep: 新增. */
  readonly kept: string;
}

export const NOTHING_CARRIED: Carried = {
  named: { last: "", clause: "", words: "", isLastInClause: false, fact: null },
  deed: null,
  kept: "",
};

import { type Counted, isEventUnit, nameBehind, splitCounted, startsActing } from "./counted";
import type { LeadIn } from "./lead-in";
import type { Deed } from "./opening";
import type { Quantity } from "./quantity";
import { isCountingUnit } from "./units";

/** The words about a number, as they stand and with masks for what is set apart. */
export interface NamingWords {
  /** What stands before it without verbs and words of time. */
  readonly before: string;
  readonly behind: string;
  readonly behindMasked: string;
}

/** What a number is a number of. */
export interface Naming {
  /**
   * The name stands `before` the number or `behind` it; of `actors`, who do
   * something, or of a `share` of them it may stand on both sides.
   */
  readonly form: "before" | "behind" | "actors" | "share";
  readonly counted: Counted;
}

/** Decides which words name a number; `null` where they say that it is no target. */
export function nameNumber(
  words: NamingWords,
  quantity: Quantity,
  lead: LeadIn,
  deed: Deed | null,
): Naming | null {
  const { before } = words;
  const behind = nameBehind(words.behindMasked, isCountingUnit(quantity.unit));
  if (behind === "") return { form: "before", counted: { who: before, does: "" } };
  if (before === "") return nameFirst(words, quantity, lead, deed);
  return nameAround(words, quantity, lead, deed);
}

/** The number comes first: 50个项目, 1000家企业上云, 50%以上的县达标. */
function nameFirst(
  { behind, behindMasked }: NamingWords,
  { unit }: Quantity,
  lead: LeadIn,
  deed: Deed | null,
): Naming | null {
  const article = behindMasked.startsWith("的") ? 1 : 0;
  const counted = splitCounted(behind.slice(article), behindMasked.slice(article));
  if (unit === "%") return { form: "share", counted };
  if (deed === "cause" && !isEventUnit(unit))
    return isCountingUnit(unit) ? { form: "actors", counted } : null;
  if (deed === null && !lead.reaches) return null;
  return { form: "behind", counted: { who: behind.slice(article), does: "" } };
}

/** Words stand on both sides: 规上企业80%建立制度, 智能家电等5个集群; not 超过10亿元的企业. */
function nameAround(
  { before, behind, behindMasked }: NamingWords,
  { unit }: Quantity,
  lead: LeadIn,
  deed: Deed | null,
): Naming | null {
  const isMade = deed === "make" || deed === "keep";
  const named = { who: before, does: "" };
  if (behindMasked.startsWith("的")) return null;
  if (before.endsWith("等")) {
    return isMade ? { form: "behind", counted: { who: behind, does: "" } } : null;
  }
  if (startsActing(behindMasked)) {
    if (lead.reaches || isMade) return { form: "before", counted: named };
    const counted = { who: before, does: behind };
    if (unit === "%") return { form: "share", counted };
    return isCountingUnit(unit) ? { form: "actors", counted } : null;
  }
  if (lead.reaches) return { form: "before", counted: named };
  if (!isCountingUnit(unit)) return null;
  return isMade
    ? { form: "before", counted: named }
    : { form: "behind", counted: { who: behind, does: "" } };
}

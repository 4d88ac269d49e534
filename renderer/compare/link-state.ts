import type { Pair } from "../../domain/alignment/alignment";
import { isDoubtful } from "../../domain/alignment/doubt";

/** How a counterpart is known: surely by its wording, hardly, by the user's word, or over a third document. */
export type LinkState = "sure" | "doubtful" | "confirmed" | "implied";

export function linkState(link: Pick<Pair, "origin" | "score">): LinkState {
  if (link.origin !== "computed") return link.origin;
  return isDoubtful(link) ? "doubtful" : "sure";
}

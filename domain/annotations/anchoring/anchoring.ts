import type { Span } from "../../document/span";

/**
 * Why a passage is in its state; each has a sentence under `annotations.reason`
 * in the messages.
 * - exact: `same-words` to the letter; `width-or-spaces` only blanks, line
 *   breaks or the width of marks differ;
 * - moved: `shifted` the text before it grew or shrank; `relocated` it stands
 *   among other words, or in another order;
 * - changed: by what the readers of a policy text must not miss: `number`, then
 *   `force` (应当, 不得, 鼓励 …), `wording`, `punctuation`; `surroundings` the
 *   words are the same, but what they stand next to makes them say something
 *   else, or little of what stood around them is left;
 * - orphan: `detached` by the user; `deleted`; `elsewhere` the words stand in other places only, which
 *   are not the annotated one; `several` places look the same; `not-found`.
 */
export type AnchoringReason =
  | "same-words"
  | "width-or-spaces"
  | "shifted"
  | "relocated"
  | "number"
  | "force"
  | "wording"
  | "punctuation"
  | "surroundings"
  | "detached"
  | "deleted"
  | "elsewhere"
  | "several"
  | "not-found";

/**
 * Where an annotation's passage stands in a text. `exact` and `moved`: the same
 * words; `changed`: the place, where other words stand now, for the user to
 * judge; `orphan`: no place is guessed. `score`, from 0 to 1, tells how much of
 * the words and of what stood around them was found.
 */
export type Anchoring =
  | {
      readonly state: "exact" | "moved" | "changed";
      /** In the present text. */
      readonly span: Span;
      readonly score: number;
      readonly reason: AnchoringReason;
    }
  | { readonly state: "orphan"; readonly score: number; readonly reason: AnchoringReason };

export function orphan(reason: AnchoringReason, score = 0): Anchoring {
  return { state: "orphan", score, reason };
}

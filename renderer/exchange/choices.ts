import type { Choice } from "../../domain/exchange/outcome";
import type { ImportReview } from "./import-review";

/** The review where one thing is decided. */
export function chosen(review: ImportReview, id: string, choice: Choice): ImportReview {
  const choices = new Map(review.decisions.choices).set(id, choice);
  return { ...review, decisions: { ...review.decisions, choices } };
}

/** The review where everything is decided alike. */
export function chosenForAll(review: ImportReview, others: Choice): ImportReview {
  return { ...review, decisions: { ...review.decisions, choices: new Map(), others } };
}

/** What is decided of one thing; `first` where nothing is. */
export function choiceOf({ decisions }: ImportReview, id: string, first: Choice): Choice {
  return decisions.choices.get(id) ?? decisions.others ?? first;
}

import type { DatedDraft } from "./draft";
import type { Sentence } from "./sentences";
import type { Target } from "./target";

/** The target a sentence tells, with its places counted in the whole text. */
export function targetFrom(draft: DatedDraft, sentence: Sentence, item: Target["item"]): Target {
  const { name, value, valueTo, unit, bound, year, base, baseYear, place } = draft;
  const { from, to, text } = sentence;
  return {
    item,
    name,
    value,
    ...(valueTo === null ? {} : { valueTo }),
    unit,
    bound,
    year,
    base,
    baseYear,
    attribute: null,
    group: null,
    quote: text,
    from,
    to,
    place: { from: from + place.from, to: from + place.to },
  };
}

import type { ExplainedTerm, Explanation } from "../../domain/search/explanation";
import { FIELD_BOOST } from "../../domain/search/searchable";

const DECIMALS = 3;

/** Why a hit stands where it does, so that the sum can be done by hand. */
export function sentenceFor({ isWhole, tokens, terms }: Explanation, score: number): string {
  const place = isWhole ? "" : "not together as typed, so after those that are; ";
  if (terms.length === 0) return `${place}nothing to rank by: in the order of the library`;
  const sum = terms.reduce((all, { weight }) => all + weight, 0);
  const parts = terms.map(partFor).join(" + ");
  return `${place}${parts} = ${shown(sum)}; ${shown(sum)} / √${tokens} = ${shown(score)}`;
}

/** The rarer the token, the shorter the field and the higher its rank, the more it weighs. */
function partFor({ token, ...term }: ExplainedTerm): string {
  const { frequency, field, length, average, rarity, weight } = term;
  const place = `${frequency}× in ${field} of ${length} tokens, ${shown(average)} on average`;
  return `${token} ${shown(weight)} (${place}; rarity ${shown(rarity)}, boost ${FIELD_BOOST[field]})`;
}

function shown(value: number): string {
  return value.toFixed(DECIMALS);
}

import lunr from "lunr";
import { FIELDS, type Field } from "../../../domain/search/searchable";
import type { Contribution } from "../../../domain/search/segments/finalist";
import { asDecimal } from "../../../domain/search/segments/weight";

/** What each token and field contributes to one block. */
type Finalist = readonly Pick<Contribution, "term" | "field" | "thousandths">[];

/**
 * lunr's scores of the finalists, in their order.
 *
 * lunr compares the vector of the query with the vector of each field of a
 * block and adds up the similarities. The weights in the vectors come from the
 * statistics of the whole library, and lunr divides by nothing else than the
 * length of the query vector, so the scores are those of one index over the
 * whole library. An index of the finalists would gather the same vectors at
 * five times the cost, which is all that a small library would notice.
 *
 * @param tokenCount number of tokens, each of which is in the query once
 * @param finalists for each block what the tokens contribute, in the order of the tokens
 */
export function lunrScores(tokenCount: number, finalists: readonly Finalist[]): number[] {
  const once: number[] = [];
  for (let term = 0; term < tokenCount; term++) once.push(term, 1);
  const query = new lunr.Vector(once);
  return finalists.map((contributions) => {
    let score = 0;
    for (const field of FIELDS) {
      const elements = elementsOf(contributions, field);
      // Most blocks have the tokens in one field: the others are like nothing.
      if (elements.length > 0) score += query.similarity(new lunr.Vector(elements));
    }
    return score;
  });
}

/** The vector of one field of a block: numbers of terms and their weights, in turn. */
function elementsOf(contributions: Finalist, field: Field): number[] {
  const elements: number[] = [];
  for (const one of contributions) {
    if (one.field === field) elements.push(one.term, asDecimal(one.thousandths));
  }
  return elements;
}

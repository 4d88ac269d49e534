import lunr from "lunr";
import { FIELDS, type Field } from "../../../domain/search/searchable";
import type { Contribution } from "../../../domain/search/segments/finalist";
import { asDecimal } from "../../../domain/search/segments/weight";

/**
 * lunr's scores of the finalists, in their order.
 *
 * lunr is given an index of just these blocks and of the query's tokens, in the
 * form it saves indexes in. The weights in it come from the statistics of the
 * whole library, and lunr divides by nothing else than the length of the query
 * vector, so the scores are those of one index over the whole library.
 *
 * @param tokens each once; in the order of their code units, which lunr requires
 * @param finalists for each block what the tokens contribute
 */
export function lunrScores(
  tokens: readonly string[],
  finalists: readonly (readonly Contribution[])[],
): number[] {
  const scores = finalists.map(() => 0);
  if (tokens.length === 0) return scores;
  const index = lunr.Index.load({
    version: lunr.version,
    fields: FIELDS,
    fieldVectors: finalists.flatMap(fieldVectorsOf),
    invertedIndex: tokens.map((token, term) => [token, postingOf(term, finalists)]),
    pipeline: [],
  });
  const results = index.query((query) => {
    for (const token of tokens) query.term(token, { usePipeline: false });
  });
  for (const { ref, score } of results) scores[Number(ref)] = score;
  return scores;
}

/** One vector for each field of a block: numbers of terms and their weights, in turn. */
function fieldVectorsOf(
  contributions: readonly Contribution[],
  ref: number,
): [fieldRef: string, elements: number[]][] {
  return FIELDS.flatMap((field) => {
    const inField = contributions.filter((one) => one.field === field);
    const elements = inField.flatMap(({ term, thousandths }) => [term, asDecimal(thousandths)]);
    return inField.length === 0 ? [] : [[`${field}/${ref}`, elements] as [string, number[]]];
  });
}

/** In which fields of which blocks a term stands; lunr also expects the fields it does not stand in. */
function postingOf(term: number, finalists: readonly (readonly Contribution[])[]) {
  const blocks: Record<Field, Record<string, object>> = { title: {}, heading: {}, body: {} };
  for (const [ref, contributions] of finalists.entries()) {
    for (const one of contributions) if (one.term === term) blocks[one.field][ref] = {};
  }
  return { _index: term, ...blocks };
}

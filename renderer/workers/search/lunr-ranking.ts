import lunr from "lunr";
import { FIELDS, type Field } from "../../../domain/search/searchable";
import type { Contribution } from "../../../domain/search/segments/finalist";
import { asDecimal } from "../../../domain/search/segments/weight";

/** What each token and field contributes to one block. */
type Finalist = readonly Contribution[];

/**
 * Finds a query's token among an index's tokens. Every token that is asked for
 * is in the index and none is a pattern, so a token finds just itself; building
 * lunr's own automaton of the tokens would take longer than the ranking does.
 */
const FINDS_ITSELF = { intersect: (asked: lunr.TokenSet) => asked } as lunr.TokenSet;

const NO_PIPELINE = new lunr.Pipeline();
const NO_METADATA = {};

/**
 * lunr's scores of the finalists, in their order.
 *
 * lunr is given an index of just these blocks and of the query's tokens. The
 * weights in it come from the statistics of the whole library, and lunr divides
 * by nothing else than the length of the query vector, so the scores are those
 * of one index over the whole library.
 *
 * @param tokens each once
 * @param finalists for each block what the tokens contribute
 */
export function lunrScores(tokens: readonly string[], finalists: readonly Finalist[]): number[] {
  const scores = finalists.map(() => 0);
  if (tokens.length === 0) return scores;
  const fields = FIELDS.filter((field) =>
    finalists.some((finalist) => finalist.some((one) => one.field === field)),
  );
  // lunr's type declarations call `fieldVectors` otherwise.
  const attributes = {
    fields: [...fields],
    fieldVectors: vectorsOf(fields, finalists),
    invertedIndex: Object.fromEntries(
      tokens.map((token, term) => [token, postingOf(term, fields, finalists)]),
    ),
    tokenSet: FINDS_ITSELF,
    pipeline: NO_PIPELINE,
  };
  const index = new lunr.Index(attributes as unknown as lunr.Index.Attributes);
  const results = index.query((query) => {
    for (const token of tokens) query.term(token, { usePipeline: false });
  });
  for (const { ref, score } of results) scores[Number(ref)] = score;
  return scores;
}

/** One vector for each field of a block: numbers of terms and their weights, in turn. */
function vectorsOf(
  fields: readonly Field[],
  finalists: readonly Finalist[],
): Record<string, lunr.Vector> {
  const vectors: Record<string, lunr.Vector> = {};
  for (const [ref, finalist] of finalists.entries()) {
    for (const field of fields) {
      const elements: number[] = [];
      for (const one of finalist)
        if (one.field === field) elements.push(one.term, asDecimal(one.thousandths));
      if (elements.length > 0) vectors[`${field}/${ref}`] = new lunr.Vector(elements);
    }
  }
  return vectors;
}

/** In which fields of which blocks a term stands; lunr also expects the fields it does not stand in. */
function postingOf(term: number, fields: readonly Field[], finalists: readonly Finalist[]): object {
  const posting: Partial<Record<Field, Record<number, object>>> & { _index: number } = {
    _index: term,
  };
  for (const field of fields) posting[field] = {};
  for (const [ref, finalist] of finalists.entries()) {
    for (const one of finalist) {
      const blocks = one.term === term ? posting[one.field] : undefined;
      if (blocks !== undefined) blocks[ref] = NO_METADATA;
    }
  }
  return posting;
}

import lunr from "lunr";
import { FIELDS, type Field } from "../../../domain/search/searchable";
import type { Contribution } from "../../../domain/search/segments/finalist";
import { asDecimal } from "../../../domain/search/segments/weight";

/** What each token and field contributes to one block. */
type Finalist = readonly Pick<Contribution, "term" | "field" | "thousandths">[];

/**
 * Finds a query's token among an index's tokens. Every token that is asked for
 * is in the index and none is a pattern, so a token finds just itself; building
 * lunr's own automaton of the tokens would take longer than the ranking does.
 */
const FINDS_ITSELF = { intersect: (asked: lunr.TokenSet) => asked } as lunr.TokenSet;

const NO_PIPELINE = new lunr.Pipeline();
const NO_METADATA = {};

/** The blocks in which lunr is told a term stands, by field. */
type Posting = { _index: number } & Partial<Record<Field, Record<number, object>>>;

/**
 * lunr's scores of the finalists, in their order.
 *
 * lunr is given an index of just these blocks and of the query's tokens. The
 * weights in it come from the statistics of the whole library, and lunr divides
 * by nothing else than the length of the query vector, so the scores are those
 * of one index over the whole library.
 *
 * @param tokens each once
 * @param finalists for each block what the tokens contribute, in the order of the tokens
 */
export function lunrScores(tokens: readonly string[], finalists: readonly Finalist[]): number[] {
  const scores = finalists.map(() => 0);
  if (tokens.length === 0) return scores;
  const fields = FIELDS.filter((field) =>
    finalists.some((finalist) => finalist.some((one) => one.field === field)),
  );
  const postings = tokens.map((_, term) => emptyPosting(term, fields));
  // lunr's type declarations call `fieldVectors` otherwise.
  const attributes = {
    fields: [...fields],
    fieldVectors: vectorsOf(finalists, postings),
    invertedIndex: Object.fromEntries(tokens.map((token, term) => [token, postings[term]])),
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

/** lunr also expects the fields a term does not stand in. */
function emptyPosting(term: number, fields: readonly Field[]): Posting {
  const posting: Posting = { _index: term };
  for (const field of fields) posting[field] = {};
  return posting;
}

/**
 * One vector for each field of a block: numbers of terms and their weights, in
 * turn. The block is posted under the first of them only: that is enough for lunr
 * to take the whole vector, and gathering it from every term is most of its work.
 */
function vectorsOf(
  finalists: readonly Finalist[],
  postings: readonly Posting[],
): Record<string, lunr.Vector> {
  const vectors: Record<string, lunr.Vector> = {};
  for (const [ref, finalist] of finalists.entries()) {
    const elements: Partial<Record<Field, number[]>> = {};
    for (const { term, field, thousandths } of finalist) {
      const known = elements[field];
      if (known !== undefined) {
        known.push(term, asDecimal(thousandths));
        continue;
      }
      const started = [term, asDecimal(thousandths)];
      elements[field] = started;
      vectors[`${field}/${ref}`] = new lunr.Vector(started);
      const blocks = postings[term]?.[field];
      if (blocks !== undefined) blocks[ref] = NO_METADATA;
    }
  }
  return vectors;
}

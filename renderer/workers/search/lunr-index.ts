import lunr from "lunr";
import { FIELD_BOOST, FIELDS, type Field } from "../../../domain/search/searchable";

/** lunr names a field of a document `field/ref`. */
const FIELD_REF_JOINER = "/";

/** What lunr is given of one block: the tokens of each field, in order. */
export type BlockTokens = Readonly<Record<Field, readonly string[]>>;

/** What a block must have and what else raises its rank. */
export interface Terms {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export interface Ranked {
  /** Place of the block in the list given to `buildIndex`. */
  readonly block: number;
  readonly score: number;
}

/** The parts of lunr's builder that its type declarations leave out. */
interface BuilderInternals {
  readonly fieldLengths: Readonly<Record<string, number>>;
  averageFieldLength: Readonly<Record<string, number>>;
  calculateAverageFieldLengths(): void;
}

/**
 * Indexes blocks by our own tokens. The builder is used as it comes, without
 * the pipeline of the `lunr` function: that one is made for English and strips
 * Han characters.
 */
export function buildIndex(blocks: readonly BlockTokens[]): lunr.Index {
  const builder = new lunr.Builder() as lunr.Builder & BuilderInternals;
  builder.ref("id");
  for (const field of FIELDS) builder.field(field, { boost: FIELD_BOOST[field] });
  builder.tokenizer = Object.assign(
    (tokens?: unknown) => (tokens as readonly string[]).map((token) => new lunr.Token(token, {})),
    { separator: /$^/ },
  );
  builder.calculateAverageFieldLengths = () => {
    builder.averageFieldLength = averageLengths(builder.fieldLengths);
  };
  for (const [id, tokens] of blocks.entries()) builder.add({ id, ...tokens });
  return builder.build();
}

/** The blocks that have all required terms, best first. */
export function rank(index: lunr.Index, terms: Terms): Ranked[] {
  const { REQUIRED, OPTIONAL } = lunr.Query.presence;
  const results = index.query((query) => {
    for (const term of terms.required) query.term(term, { presence: REQUIRED, usePipeline: false });
    for (const term of terms.optional) query.term(term, { presence: OPTIONAL, usePipeline: false });
  });
  return results.map(({ ref, score }) => ({ block: Number(ref), score }));
}

/**
 * The mean length of each field over the blocks that have it. lunr's own mean
 * takes in the blocks where the field is empty, which makes every heading look
 * far too long and ranks it below any body text.
 */
function averageLengths(fieldLengths: Readonly<Record<string, number>>): Record<string, number> {
  const sums: Record<string, number> = {};
  const counts: Record<string, number> = {};
  for (const [fieldRef, length] of Object.entries(fieldLengths)) {
    if (length === 0) continue;
    const field = fieldRef.slice(0, fieldRef.indexOf(FIELD_REF_JOINER));
    sums[field] = (sums[field] ?? 0) + length;
    counts[field] = (counts[field] ?? 0) + 1;
  }
  for (const field of Object.keys(sums)) sums[field] = (sums[field] ?? 0) / (counts[field] ?? 1);
  return sums;
}

import lunr from "lunr";
import { slice } from "../../domain/document/span";
import { fold } from "../../domain/search/fold";
import { parseQuery } from "../../domain/search/query";
import {
  FIELD_BOOST,
  FIELDS,
  type Field,
  fieldAt,
  type SearchableDocument,
} from "../../domain/search/searchable";
import { pairKeys, tokenOfKey, tokensOf } from "../../domain/search/tokens";

/** One lunr index over a whole library, as lunr is meant to be used: what our ranking is measured against. */
export interface MonolithicIndex {
  /** `document block` and score of the blocks that have all pairs of the query and in which it stands. */
  search(typed: string): { readonly place: string; readonly score: number }[];
}

/** lunr names a field of a document `field/ref`. */
const FIELD_REF_JOINER = "/";
/** Scores nearer to one another differ by the order of additions only. */
const SCORE_NOISE = 1e-9;

/** The parts of lunr's builder that its type declarations leave out. */
interface BuilderInternals {
  readonly fieldLengths: Readonly<Record<string, number>>;
  averageFieldLength: Readonly<Record<string, number>>;
  calculateAverageFieldLengths(): void;
}

export function monolithicIndex(documents: readonly SearchableDocument[]): MonolithicIndex {
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
  const blocks = documents.flatMap(foldedBlocks);
  for (const [id, { tokens }] of blocks.entries()) builder.add({ id, ...tokens });
  const index = builder.build();
  return { search: (typed) => rank(index, blocks, typed) };
}

interface FoldedBlock {
  readonly place: string;
  readonly folded: string;
  readonly tokens: Readonly<Record<Field, readonly string[]>>;
}

function foldedBlocks({ id, text, blocks }: SearchableDocument): FoldedBlock[] {
  return blocks.map((block) => {
    const folded = fold(slice(text, block));
    const tokens: Record<Field, string[]> = { title: [], heading: [], body: [] };
    for (const { text: token, at } of tokensOf(folded)) {
      tokens[fieldAt(block, block.from + at)].push(token);
    }
    return { place: `${id} ${block.id}`, folded, tokens };
  });
}

function rank(index: lunr.Index, blocks: readonly FoldedBlock[], typed: string) {
  const words = parseQuery(typed).clauses.flatMap((clause) => clause.words);
  const required = new Set(words.flatMap((word) => [...pairKeys(word)].map(tokenOfKey)));
  const all = new Set(words.flatMap((word) => tokensOf(word).map(({ text }) => text)));
  const { REQUIRED, OPTIONAL } = lunr.Query.presence;
  return index
    .query((query) => {
      for (const term of all) {
        const presence = required.has(term) ? REQUIRED : OPTIONAL;
        query.term(term, { presence, usePipeline: false });
      }
    })
    .filter(({ ref }) => words.every((word) => blocks[Number(ref)]?.folded.includes(word)))
    .sort((a, b) =>
      Math.abs(b.score - a.score) > SCORE_NOISE ? b.score - a.score : Number(a.ref) - Number(b.ref),
    )
    .map(({ ref, score }) => ({ place: blocks[Number(ref)]?.place ?? "", score }));
}

/** Mean length of each field over the blocks that have it; lunr's own mean counts the empty ones in. */
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

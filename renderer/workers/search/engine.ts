import { slice } from "../../../domain/document/span";
import { hasPhrase, occurrencesOf } from "../../../domain/search/occurrences";
import { isEmpty, parseQuery, type Query } from "../../../domain/search/query";
import type { SearchHit, SearchOptions, SearchResults } from "../../../domain/search/results";
import type { SearchableDocument } from "../../../domain/search/searchable";
import { snippetOf } from "../../../domain/search/snippet";
import { pairs, rankingTokens } from "../../../domain/search/tokens";
import { type IndexedBlock, indexedBlocks, tokensByField } from "./indexed-block";
import { buildIndex, type Ranked, rank, type Terms } from "./lunr-index";

/** Finds and ranks; what it searches is fixed when it is made. */
export interface SearchEngine {
  search(typed: string, options?: SearchOptions): SearchResults;
}

/** A block that is confirmed to hold the query. */
interface Found extends Ranked {
  readonly indexed: IndexedBlock;
  /** Offsets into the block's own text. */
  readonly ranges: SearchHit["ranges"];
  readonly hasPhrase: boolean;
}

/**
 * The most pairs of a query that lunr is asked about. More would only cost
 * time: a block is taken because the query stands in its text, not because the
 * pairs do.
 */
const MAX_REQUIRED_TERMS = 64;

/**
 * Indexes the documents. lunr proposes blocks and scores them; whether the
 * query stands in a block is decided on its folded text.
 */
export function createEngine(documents: readonly SearchableDocument[]): SearchEngine {
  const blocks = indexedBlocks(documents);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const index = buildIndex(blocks.map(tokensByField));

  return {
    search(typed, options = {}) {
      const query = parseQuery(typed);
      if (isEmpty(query)) return { total: 0, blocks: 0, documents: 0, hits: [] };
      const terms = termsOf(query);
      const everyBlock = () => blocks.map((_, block) => ({ block, score: 0 }));
      const candidates = terms.required.length > 0 ? rank(index, terms) : everyBlock();
      const found = candidates.flatMap((candidate) => confirm(query, candidate, blocks));
      found.sort(byRank);
      const shown = found.slice(0, options.limit ?? found.length);
      return {
        total: found.reduce((sum, { ranges }) => sum + ranges.length, 0),
        blocks: found.length,
        documents: new Set(found.map(({ indexed }) => indexed.documentId)).size,
        hits: shown.map((hit) => hitOf(hit, texts.get(hit.indexed.documentId) ?? "")),
      };
    },
  };
}

/** A text in which the query stands has all its pairs; the other tokens may be parts of longer ones there. */
function termsOf(query: Query): Terms {
  const tokensOf = (tokenize: typeof pairs) =>
    new Set(query.words.flatMap((word) => tokenize(word).map((token) => token.text)));
  const required = [...tokensOf(pairs)].slice(0, MAX_REQUIRED_TERMS);
  const all = tokensOf(rankingTokens);
  for (const term of tokensOf(pairs)) all.delete(term);
  return { required, optional: [...all].slice(0, MAX_REQUIRED_TERMS) };
}

function confirm(query: Query, candidate: Ranked, blocks: readonly IndexedBlock[]): Found[] {
  const indexed = blocks[candidate.block];
  if (indexed === undefined)
    throw new Error(`The index names a block ${candidate.block} that is not there.`);
  const ranges = occurrencesOf(query, indexed.folded);
  if (ranges.length === 0) return [];
  return [{ ...candidate, indexed, ranges, hasPhrase: hasPhrase(query, indexed.folded) }];
}

/** Whole phrase first, then lunr's score, then the order of the library and of the text. */
function byRank(a: Found, b: Found): number {
  return Number(b.hasPhrase) - Number(a.hasPhrase) || b.score - a.score || a.block - b.block;
}

function hitOf({ indexed, ranges, score }: Found, text: string): SearchHit {
  const { documentId, block } = indexed;
  const shift = block.content.from - block.from;
  const content = slice(text, block.content);
  const inContent = ranges.map(({ from, to }) => ({ from: from - shift, to: to - shift }));
  return {
    documentId,
    blockId: block.id,
    ranges: ranges.map(({ from, to }) => ({ from: from + block.from, to: to + block.from })),
    score,
    snippet: snippetOf(content, inContent),
  };
}

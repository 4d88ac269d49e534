import { type Condition, type NameCondition, namesHold } from "../condition";
import { type Clause, isListing, type Query } from "../query";
import type { FactsOf } from "../record";
import { BLOCK_KINDS, kindNumber } from "./block-kinds";
import { at, blockCountOf, documentOf, foldedText, type Segment } from "./segment";
import type { Part } from "./segment-set";

/** A query as it is looked for in one part, where not every clause may hold in every block. */
export interface ScopedQuery {
  readonly query: Query;
  /** True where every clause may hold in every block. */
  readonly isEverywhere: boolean;
  /** The query of those clauses whose conditions hold in a block. */
  readonly at: (block: number) => Query;
}

/** True of the blocks that a clause may hold in. */
type BlockTest = (block: number) => boolean;

const TITLE = kindNumber("title");
const CHAPTER = kindNumber("chapter");
/** Kinds of block that end the chapter before them. */
const ENDS_CHAPTER = BLOCK_KINDS.map((kind) =>
  ["title", "head", "metadata", "foot", "attachment"].includes(kind),
);

/** Finds out once which blocks of a part the conditions of each clause admit. */
export function scopeQuery(part: Part, query: Query, factsOf: FactsOf): ScopedQuery {
  if (query.clauses.every(({ conditions }) => conditions.length === 0)) {
    return { query, isEverywhere: true, at: () => query };
  }
  const tests = query.clauses.map((clause) => clauseTest(part, clause, factsOf));
  return {
    query,
    isEverywhere: false,
    at: (block) => ({ clauses: query.clauses.filter((_, i) => tests[i]?.(block) === true) }),
  };
}

function clauseTest(part: Part, clause: Clause, factsOf: FactsOf): BlockTest {
  const tests = clause.conditions.map((condition) => conditionTest(part, condition, factsOf));
  if (isListing(clause)) tests.push(listingTest(part, clause));
  return (block) => tests.every((test) => test(block));
}

function conditionTest(part: Part, condition: Condition, factsOf: FactsOf): BlockTest {
  const { segment, kind } = part;
  if (condition.field === "kind") return () => condition.kind === kind;
  if (condition.field === "chapter") return chapterTest(segment, condition);
  const { field } = condition;
  const holds = segment.documentIds.map((id) => {
    const { issuers, tags } = factsOf(kind, id);
    return namesHold(condition, field === "issuer" ? issuers : tags);
  });
  return (block) => holds[documentOf(segment, block)] === true;
}

/** True of the heading of each chapter whose heading has the name, and of all blocks in the chapter. */
function chapterTest(segment: Segment, condition: NameCondition): BlockTest {
  const admitted = new Uint8Array(blockCountOf(segment));
  let document = 0;
  const outside = namesHold(condition, []);
  let isAdmitted = outside;
  for (let block = 0; block < admitted.length; block++) {
    const kind = segment.kinds[block] ?? 0;
    if (ENDS_CHAPTER[kind] === true) isAdmitted = outside;
    for (; (segment.firstBlocks[document] ?? 0) <= block; document++) isAdmitted = outside;
    if (kind === CHAPTER) isAdmitted = namesHold(condition, [foldedText(segment, block)]);
    admitted[block] = isAdmitted ? 1 : 0;
  }
  return (block) => at(admitted, block) === 1;
}

/** What stands for a whole chapter is its heading, for a whole document or note its title or its first block. */
function listingTest({ segment, kind }: Part, { conditions }: Clause): BlockTest {
  if (kind === "comment") return () => false;
  if (conditions.some((one) => one.field === "chapter" && !one.isExcluded)) {
    return (block) => at(segment.kinds, block) === CHAPTER;
  }
  const listed = new Set(segment.documentIds.map((_, document) => titleBlock(segment, document)));
  return (block) => listed.has(block);
}

function titleBlock({ kinds, firstBlocks }: Segment, document: number): number {
  const [from, to] = [at(firstBlocks, document), at(firstBlocks, document + 1)];
  const title = kinds.subarray(from, to).indexOf(TITLE);
  return title === -1 ? from : from + title;
}

import { at, blockCountOf, blockText, documentOf, originalText, type Segment } from "./segment";

/** What can be offered while a query is typed, as the texts of a segment have it. */
export interface Phrases {
  /** Headings without their numbers, each once. */
  readonly headings: readonly string[];
  /** Terms and how often they stand there. */
  readonly terms: ReadonlyMap<string, number>;
}

/** Longer headings are sentences that nobody types. */
const LONGEST_HEADING = 30;

/** The number a heading begins with: 一、 （一） 第一章 1. 专栏1 附件 ——. */
const NUMBER =
  /^\s*(?:[（(][\d一二三四五六七八九十百]+[）)]|第[\d一二三四五六七八九十百零]+[编章节条款]|[一二三四五六七八九十百]+、|\d+[.．、]|(?:专栏|附件|表)\s*\d*[:：]?|——)[\s　]*/u;
const CLOSING = /[。：:；;\s]+$/u;

/**
 * A term is what stands between two 、 or in quotation marks: there the writer
 * has said where it begins and ends. On folded text.
 */
const TERM = /(?<=、)\p{Script=Han}{2,8}(?=、)|(?<=")[\p{Script=Han}a-z0-9+]{2,10}(?=")/gu;

/** Collects the phrases of a segment's documents; costs one reading of the text. */
export function phrasesOf(segment: Segment, removed: ReadonlySet<number>): Phrases {
  const headings = new Set<string>();
  for (let block = 0; block < blockCountOf(segment); block++) {
    const { headingEnd } = blockText(segment, block);
    if (headingEnd === 0 || removed.has(documentOf(segment, block))) continue;
    const heading = bareHeading(originalText(segment, block, { from: 0, to: headingEnd }));
    if (heading.length > 1 && heading.length <= LONGEST_HEADING) headings.add(heading);
  }
  const terms = new Map<string, number>();
  for (let document = 0; document < segment.documentIds.length; document++) {
    if (removed.has(document)) continue;
    for (const [term] of textOf(segment, document).matchAll(TERM)) {
      terms.set(term, (terms.get(term) ?? 0) + 1);
    }
  }
  return { headings: [...headings], terms };
}

function bareHeading(heading: string): string {
  return heading.replace(NUMBER, "").replace(CLOSING, "").trim();
}

/** The folded text of one document. */
function textOf({ text, blockStarts, firstBlocks }: Segment, document: number): string {
  const start = (one: number) => at(blockStarts, at(firstBlocks, one));
  return text.substring(start(document), start(document + 1));
}

import type { Span } from "../document/span";
import { saying } from "./marks";
import type { Difference } from "./moves";
import { isEmpty, type VariantKind } from "./variant";

const SENTENCE_END = /[。！？；!?;\n]/u;

/** What a difference is to a reader. */
export function kindOf(a: string, b: string, difference: Difference): VariantKind {
  if (difference.isMoved) return "moved";
  const readingA = a.slice(difference.a.from, difference.a.to);
  const readingB = b.slice(difference.b.from, difference.b.to);
  if (saying(readingA) === saying(readingB)) return "punctuation";
  if (isEmpty(difference.b) && isWhole(a, difference.a)) return "only-a";
  if (isEmpty(difference.a) && isWhole(b, difference.b)) return "only-b";
  return "wording";
}

/** True for whole sentences, lines, or more. */
function isWhole(text: string, { from, to }: Span): boolean {
  const begins = from === 0 || endsSentence(text, from) || text[from] === "\n";
  return begins && (to === text.length || endsSentence(text, to) || text[to] === "\n");
}

function endsSentence(text: string, at: number): boolean {
  return SENTENCE_END.test(text[at - 1] ?? "");
}

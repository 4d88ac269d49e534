import type { Finding } from "../../domain/document/finding";
import { contains, type Span } from "../../domain/document/span";
import { wholeCharacter } from "../../domain/document/whole-character";

/** A mark under more than this many code units would hide what it points at: the end of something. */
const LONGEST_END = 16;

/** Kinds that are about where a passage ends; the passage itself is not in doubt. */
const ABOUT_THE_END: ReadonlySet<Finding["kind"]> = new Set([
  "truncated-end",
  "unfinished-paragraph",
]);

/** The places of the text that a finding is marked at. */
export function markedSpans(text: string, finding: Finding): readonly Span[] {
  const { from, to } = finding;
  const start = ABOUT_THE_END.has(finding.kind)
    ? wholeCharacter(text, Math.max(from, to - LONGEST_END))
    : from;
  const own = { from: start, to };
  return "other" in finding ? [own, finding.other] : [own];
}

/** The finding that is marked at an offset: the one with the shortest mark. */
export function findingAt(
  text: string,
  findings: readonly Finding[],
  offset: number,
): Finding | null {
  let best: { readonly finding: Finding; readonly length: number } | null = null;
  for (const finding of findings) {
    for (const span of markedSpans(text, finding)) {
      const length = span.to - span.from;
      if (contains(span, offset) && (best === null || length < best.length)) {
        best = { finding, length };
      }
    }
  }
  return best?.finding ?? null;
}

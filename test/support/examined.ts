import { clean } from "../../domain/cleaning/clean";
import type { Finding, FindingKind } from "../../domain/document/finding";
import type { Examined } from "../../domain/findings/examined";
import { parse } from "../../domain/parsing/parse";
import { findTruncation } from "../../domain/parsing/truncation";

/** A text cleaned and parsed, as the search for faults gets it. */
export function examined(source: string): Examined {
  const { text, edits } = clean(source);
  const { blocks, chapters } = parse(text);
  return { text, edits, blocks, chapters, truncated: findTruncation(text, blocks, chapters, []) };
}

/** Findings of one kind with the words they stand on, without their places. */
export function drawn<K extends FindingKind>(
  { text }: Examined,
  findings: readonly Finding[],
  kind: K,
): readonly object[] {
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ kind: _, from, to, blockId, ...detail }) => {
      const shown = Object.entries(detail).map(([name, value]) => [
        name,
        name === "other" ? text.slice(value.from, value.to) : value,
      ]);
      return { at: text.slice(from, to), blockId, ...Object.fromEntries(shown) };
    });
}

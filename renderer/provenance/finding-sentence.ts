import type { Finding } from "../../domain/document/finding";
import { slice } from "../../domain/document/span";

type Values = Readonly<Record<string, string | number>>;

/** Gives the words of a message in the reader's language. */
export type Say = (key: string, values: Values) => string;

/** Longest value quoted whole in a sentence, in characters. */
const LONGEST_QUOTE = 24;

/** What is seen at a place, in a sentence for the reader; says of nothing that it is wrong. */
export function findingSentence(say: Say, text: string, finding: Finding): string {
  const sentence = (key: string, values: Values = {}) => say(`findings.sentences.${key}`, values);
  switch (finding.kind) {
    case "swapped-metadata": {
      const [first, second] = finding.names;
      const firstValue = quoted(slice(text, finding));
      const secondValue = quoted(slice(text, finding.other));
      return sentence(finding.kind, { first, second, firstValue, secondValue });
    }
    case "truncated-start": {
      const missing = missingParts(say, finding);
      return missing === ""
        ? sentence("truncated-start-unknown")
        : sentence(finding.kind, { missing });
    }
    case "truncated-end":
      return sentence(finding.midSentence ? "truncated-end-mid" : finding.kind, {
        reached: reached(say, finding),
      });
    case "unfinished-paragraph":
    case "duplicated-passage":
      return sentence(finding.kind);
    case "skipped-ordinal":
    case "repeated-ordinal":
    case "misplaced-ordinal":
      return sentence(finding.kind, {
        part: say(`findings.parts.${finding.part}`, {}),
        found: finding.found,
        missing: "missing" in finding ? list(say, finding.missing) : "",
      });
    case "table-disagreement": {
      const { indicator, stated, inTable } = finding;
      return sentence(finding.kind, { indicator, stated, inTable });
    }
    case "doubtful-seam":
      return sentence(finding.kind, { words: slice(text, finding) });
    case "unseen-characters":
      return sentence(finding.kind, {
        count: String(finding.count),
        characters: say(`findings.characters.${finding.characters}`, {}),
        codes: list(say, finding.codes),
      });
  }
}

function missingParts(say: Say, finding: Extract<Finding, { kind: "truncated-start" }>): string {
  const { chapters, heading, firstItem } = finding;
  const parts: string[] = [];
  if (chapters.length > 0)
    parts.push(say("findings.missing.chapters", { list: list(say, chapters) }));
  if (heading !== null) parts.push(say("findings.missing.heading", { number: heading }));
  if (firstItem !== null) parts.push(say("findings.missing.items", { number: firstItem }));
  return list(say, parts);
}

function reached(say: Say, finding: Extract<Finding, { kind: "truncated-end" }>): string {
  const { chapter, item } = finding;
  if (chapter !== null && item !== null) return say("findings.reached.both", { chapter, item });
  if (chapter !== null) return say("findings.reached.chapter", { chapter });
  return item === null
    ? say("findings.reached.neither", {})
    : say("findings.reached.item", { item });
}

function list(say: Say, entries: readonly (string | number)[]): string {
  return entries.join(say("findings.listMark", {}));
}

/** A value short enough for a sentence: its beginning where it is long. */
export function quoted(value: string, longest = LONGEST_QUOTE): string {
  const characters = Array.from(value.replace(/\s+/g, " ").trim());
  return characters.length <= longest
    ? characters.join("")
    : `${characters.slice(0, longest).join("")}…`;
}

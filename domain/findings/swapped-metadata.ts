import type { Block } from "../document/block";
import type { Finding } from "../document/finding";
import { type Span, slice } from "../document/span";
import type { Examined } from "./examined";

/** What a metadata value can be of, told by its words. */
type Vocabulary = "size" | "industry" | "date" | "number" | "body";

/** Which values fit a name, by a word in the name; the first that fits counts. */
const EXPECTED: readonly (readonly [RegExp, Vocabulary])[] = [
  [/规模/, "size"],
  [/行业|产业/, "industry"],
  [/日期|时间/, "date"],
  [/文号|字号/, "number"],
  [/机关|单位|机构/, "body"],
];

/** Which words a value consists of; a list is of a vocabulary where each of its words is. */
const VALUES: readonly (readonly [RegExp, Vocabulary])[] = [
  [/^(?:特大|大|中|小|微|中小|小微|中小微)型?(?:企业)?$/, "size"],
  [/^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?/, "date"],
  [/[〔[（(]\d{4}[〕\]）)].*号$/, "number"],
  [/(?:政府|委员会|[委厅局办部院])$/, "body"],
  [/业$/, "industry"],
];

const BETWEEN_WORDS = /[,，、;；/\s]+/;

interface Entry {
  readonly block: Block;
  readonly name: string;
  readonly value: Span;
  readonly expected: Vocabulary;
  readonly found: Vocabulary;
}

/**
 * Finds pairs of metadata lines of which each holds what fits the name of the
 * other, as when a web form exchanged the values of 行业类型 and 企业规模.
 */
export function swappedMetadata({ text, blocks }: Examined): readonly Finding[] {
  /** Entries still without a partner, by what they expect and what they hold. */
  const alone = new Map<string, Entry>();
  return blocks.flatMap((block): Finding[] => {
    const entry = entryOf(text, block);
    if (entry === null || entry.expected === entry.found) return [];
    const partner = alone.get(`${entry.found} ${entry.expected}`);
    if (partner === undefined) {
      alone.set(`${entry.expected} ${entry.found}`, entry);
      return [];
    }
    alone.delete(`${entry.found} ${entry.expected}`);
    const names = [partner.name, entry.name] as const;
    const { id: blockId } = partner.block;
    return [{ kind: "swapped-metadata", ...partner.value, blockId, names, other: entry.value }];
  });
}

/** `null` for what is no metadata line, or one whose name or value says nothing. */
function entryOf(text: string, block: Block): Entry | null {
  const [nameCell, value] = block.cells ?? [];
  if (block.kind !== "metadata" || nameCell === undefined || value === undefined) return null;
  const name = slice(text, nameCell);
  const expected = EXPECTED.find(([word]) => word.test(name))?.[1];
  const found = vocabularyOf(slice(text, value));
  return expected === undefined || found === null ? null : { block, name, value, expected, found };
}

/** The vocabulary of which every word of the value is; of an industry, most words suffice. */
function vocabularyOf(value: string): Vocabulary | null {
  const words = value.split(BETWEEN_WORDS).filter((word) => word !== "");
  if (words.length === 0) return null;
  for (const [pattern, vocabulary] of VALUES) {
    const fitting = words.filter((word) => pattern.test(word)).length;
    if (fitting === words.length) return vocabulary;
    if (vocabulary === "industry" && fitting * 2 > words.length) return vocabulary;
  }
  return null;
}

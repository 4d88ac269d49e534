import type { Document } from "../../../domain/document/document";
import { slice } from "../../../domain/document/span";
import { parse } from "../../../domain/parsing/parse";
import type { Random } from "../search/random";

/** What aligning and collating need of a document. */
export type Text = Pick<Document, "text" | "blocks" | "chapters">;

const ITEMS_PER_CHAPTER = 4;
const CLAUSES_PER_ITEM = 28;
/** Of the clauses of an edition so many are worded anew in the other one. */
const CHANGED = 0.05;
/** Of the items so many stand elsewhere. */
const MOVED = 0.02;
const NUMERALS = [..."〇一二三四五六七八九"];

/** Two made-up editions of one work, each of about so many code units, with clauses of real documents. */
export function makeEditions(
  real: readonly Document[],
  length: number,
  random: Random,
): readonly [Text, Text] {
  const clauses = real.flatMap(({ text, blocks }) =>
    blocks.flatMap(
      ({ content }) => slice(text, content).match(/[^，。；,;、]{4,}[，。；,;]/gu) ?? [],
    ),
  );
  const items: string[][] = [];
  for (let made = 0; made < length; ) {
    const item = Array.from({ length: CLAUSES_PER_ITEM }, () => random.pick(clauses));
    items.push(item);
    made += item.join("").length;
  }
  return [document(items), document(edited(items, clauses, random))];
}

function edited(
  items: readonly (readonly string[])[],
  clauses: readonly string[],
  random: Random,
): readonly (readonly string[])[] {
  const changed = items.map((item) =>
    item.map((clause) => (random.next() < CHANGED ? random.pick(clauses) : clause)),
  );
  for (let moves = Math.round(items.length * MOVED); moves > 0; moves--) {
    const [item] = changed.splice(random.below(changed.length), 1);
    if (item !== undefined) changed.splice(random.below(changed.length), 0, item);
  }
  return changed;
}

function document(items: readonly (readonly string[])[]): Text {
  const lines: string[] = ["某省发展纲要"];
  items.forEach((item, at) => {
    if (at % ITEMS_PER_CHAPTER === 0) {
      lines.push(`${numeral(1 + at / ITEMS_PER_CHAPTER)}、${item[0]?.slice(0, -1) ?? ""}`);
    }
    lines.push(`（${numeral(at + 1)}）${item.join("").replace(/[，；,;]/u, "。")}`);
  });
  const text = `${lines.join("\n")}\n`;
  return { text, ...parse(text) };
}

/** Up to 9999, as items and chapters are numbered. */
function numeral(value: number): string {
  const places = ["", "十", "百", "千"];
  const digits = [...String(Math.trunc(value))].map(Number).reverse();
  return digits
    .map((digit, at) => (digit === 0 ? "〇" : `${NUMERALS[digit]}${places[at]}`))
    .reverse()
    .join("")
    .replace(/〇+$/u, "")
    .replace(/〇+/gu, "零")
    .replace(/^一十/u, "十");
}

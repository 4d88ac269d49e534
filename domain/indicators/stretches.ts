import type { Span } from "../document/span";
import { readLeadIn } from "./lead-in";
import { readOpening } from "./opening";
import type { Quantity } from "./quantity";
import { isCountingUnit } from "./units";

/** A quantity with the words that can name it; offsets from the sentence's start. */
export interface Stretch {
  readonly quantity: Quantity;
  /** From what the clause says before it; empty where the number before ends in a list mark. */
  readonly before: Span;
  /** What the number counts, where that stands behind it: 50个|产业基础再造项目. */
  readonly behind: Span;
  /** True for a further number of a list without words of its own: 80%、85%. */
  readonly isBare: boolean;
}

const LIST_MARK = /^(?:[、,]|和|及|以及|与|并)+/;
const CLOSING_MARK = /(?:[、,]|和|及|以及|与)$/;

/** Divides the words of a clause among its quantities. */
export function stretchesOf(
  words: string,
  clause: Span,
  quantities: readonly Quantity[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let before: Span = { from: clause.from, to: clause.from };
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    const own: Span = { from: before.from, to: quantity.from };
    const isBare = stretches.length > 0 && own.from === own.to;
    const border =
      next === undefined
        ? { from: clause.to, to: endOfName(words, quantity.to, clause.to) }
        : borderBetween(words, quantity.to, next.from);
    if (border === null) {
      const last = stretches.at(-1);
      if (last !== undefined && isQualifier(words, last.quantity, before.from, quantity)) {
        stretches.pop();
        before = { from: last.before.from, to: before.to };
      }
      continue;
    }
    stretches.push({ quantity, before: own, behind: { from: quantity.to, to: border.to }, isBare });
    before = { from: border.from, to: next?.from ?? clause.to };
  }
  return stretches;
}

/**
 * True where two numbers say together which things are counted: 营业收入超10亿元、
 * 研发投入占比不低于5%的企业50家. The second is a part of a name already.
 */
function isQualifier(words: string, first: Quantity, next: number, second: Quantity): boolean {
  const isListed = /^(?:[、且]|和)$/.test(words.slice(first.to, next));
  return isListed && !isCountingUnit(first.unit) && words.startsWith("的", second.to);
}

/** What a list goes on with behind its last number is named by nothing. */
function endOfName(words: string, from: number, to: number): number {
  return LIST_MARK.test(words.slice(from, from + 1)) ? from : to;
}

/**
 * Where the words between two numbers stop naming the first (`to`) and begin
 * to name the second (`from`); `null` where the first number is a part of the
 * second's name, as in 3岁以下婴幼儿托位数4.5个.
 */
function borderBetween(words: string, end: number, start: number): Span | null {
  const between = words.slice(end, start);
  const opening = LIST_MARK.exec(between)?.[0].length ?? 0;
  if (opening === between.length) return { from: start, to: end };
  if (opening > 0) return { from: end + opening, to: end };
  const lead = readLeadIn(words, end, start);
  const named = words.slice(end, lead.from);
  const mark = CLOSING_MARK.exec(named)?.[0].length ?? 0;
  if (mark > 0) return { from: lead.from, to: lead.from - mark };
  if (named === "") return { from: end, to: end };
  const { deed } = readOpening(words, end, lead.from, lead.reaches ? "reached" : "counted");
  return deed === null ? null : { from: end, to: start };
}

import type { Span } from "../document/span";
import { type LeadIn, readLeadIn } from "./lead-in";
import { type Naming, nameNumber } from "./naming";
import { type Deed, type NumberForm, type Opening, readOpening } from "./opening";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";
import type { Stretch } from "./stretches";
import { isCountingUnit } from "./units";

/** The value a target starts from, told before it: 由2020年的88提高到. */
export interface Base {
  readonly value: number;
  readonly year: number | null;
  /** The words before it, which name what is told of. */
  readonly named: Span;
}

/** A quantity with all that its clause says about it. */
export interface Reading {
  readonly stretch: Stretch;
  readonly lead: LeadIn;
  readonly opening: Opening;
  readonly naming: Naming;
  /** The words before the number that can name it; empty where none can. */
  readonly before: string;
  readonly base: Base | null;
  /** 各市县, each of which does it; empty where the number is for all. */
  readonly each: string;
  /** True for a further member of a list that has no verb of its own. */
  readonly continues: boolean;
  readonly deed: Deed | null;
}

const BASE = /(?:由|从)(?:((?:19|20)\d{2})年的?)?$/;

/** Longest of these words. In UTF-16 code units. */
const LONGEST_BASE = 8;

/** Reads the quantities of a clause from left to right, without those that are no targets. */
export function readStretches(
  sentence: Sentence,
  stretches: readonly Stretch[],
  deed: Deed | null,
): readonly Reading[] {
  const readings: Reading[] = [];
  let base: Base | null = null;
  for (const stretch of stretches) {
    const next: Base | null = base === null ? baseOf(sentence, stretch) : null;
    if (next === null) {
      const reading = readOne(sentence, stretch, base, readings.at(-1), deed);
      if (reading !== null) readings.push(reading);
    }
    base = next;
  }
  return readings;
}

function baseOf({ words }: Sentence, { before, quantity }: Stretch): Base | null {
  const near = Math.max(before.from, quantity.from - LONGEST_BASE);
  const said = BASE.exec(words.slice(near, quantity.from));
  if (said === null) return null;
  const [, year] = said;
  const named = { from: before.from, to: near + said.index };
  return { value: quantity.value, year: year === undefined ? null : Number(year), named };
}

function readOne(
  { text, words }: Sentence,
  stretch: Stretch,
  base: Base | null,
  last: Reading | undefined,
  carriedDeed: Deed | null,
): Reading | null {
  const { quantity, behind } = stretch;
  const listDeed = last?.deed ?? carriedDeed;
  const said = leadInOf(words, stretch, last);
  const named = base?.named ?? { from: stretch.before.from, to: said.from };
  const read = readOpening(words, named.from, named.to, formOf(quantity, said));
  const before = trimmed(text.slice(read.from, named.to), read.kept);
  const isFirst = before === "" && behind.to > behind.from;
  const { lead, opening } = isFirst
    ? asVerb(words, quantity, withLeast(said, read), read)
    : { lead: withLeast(said, read), opening: read };
  const isUnknownVerb = before !== "" && behind.to > behind.from;
  // 制定国际标准不少于15项、国家标准不少于1000项: a limit ends no list of things counted.
  const goesOn = !isSaid(lead) || (last !== undefined && formOf(quantity, lead) === "counted");
  const continues = opening.deed === null && goesOn && listDeed !== null && !isUnknownVerb;
  const deed = opening.deed ?? (continues ? listDeed : null);
  const naming = nameNumber(
    {
      before,
      behind: text.slice(behind.from, behind.to),
      behindMasked: words.slice(behind.from, behind.to),
    },
    quantity,
    lead,
    deed,
  );
  if (naming === null) return null;
  const own = text.slice(opening.each.from, opening.each.to);
  const each = own === "" && continues ? (last?.each ?? "") : own;
  return { stretch, lead, opening, naming, before, base, continues, deed, each };
}

/** What is said of the first number of 分别不低于98%、95% is said of the others. */
function leadInOf(words: string, stretch: Stretch, last: Reading | undefined): LeadIn {
  const own = readLeadIn(words, stretch.before.from, stretch.quantity.from);
  return stretch.isBare && last !== undefined ? { ...last.lead, from: own.from } : own;
}

/** 至少建成1个 is a limit as well, unless a nearer word says another. */
function withLeast(lead: LeadIn, { isLeast }: Opening): LeadIn {
  return isLeast && lead.bound === null ? { ...lead, bound: ">=" } : lead;
}

/** True where the words before a number make it reached or changed by. */
function isSaid({ reaches, change }: LeadIn): boolean {
  return reaches || change !== null;
}

/** Units of shares. */
const SHARE = /^(?:%|‰|百分点|千分点)$/;

function formOf({ unit }: Quantity, lead: LeadIn): NumberForm {
  if (SHARE.test(unit)) return "rate";
  // 建设基地不少于20家 counts what is made, as 建设基地20家 does.
  if (lead.bound !== null && lead.change === null && isCountingUnit(unit)) return "counted";
  return isSaid(lead) ? "reached" : "counted";
}

/**
 * Reads words before a number anew where what is counted stands behind it: in
 * 突破100项技术 and 增加100个车位 they are a verb, where 产值突破100亿元 and
 * 产值增加100亿元 measure.
 */
function asVerb(
  words: string,
  quantity: Quantity,
  lead: LeadIn,
  opening: Opening,
): { readonly lead: LeadIn; readonly opening: Opening } {
  const said = words.slice(lead.from, quantity.from);
  if (lead.change !== null && !lead.reaches) {
    const kept = lead.change.replace(/^(?:每年|累计|再)/, "");
    return { lead: { ...lead, change: null }, opening: { ...opening, deed: "keep", kept } };
  }
  if (!said.endsWith("突破")) return { lead, opening };
  return {
    lead: { ...lead, bound: null, reaches: false },
    opening: { ...opening, deed: "make" },
  };
}

/** Without marks at its ends; a verb that a name keeps is none alone. */
function trimmed(words: string, kept: string): string {
  const name = words.replace(/^[的、,\s]+|[的、,\s]+$/g, "");
  return name === kept ? "" : name;
}

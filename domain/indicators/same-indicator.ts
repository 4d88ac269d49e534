import { measureName } from "./measure-name";
import type { Target } from "./target";
import { isCountingUnit } from "./units";

/** What of a target tells which indicator it is. */
export type Comparable = Pick<Target, "name" | "value" | "unit" | "bound" | "year"> & {
  readonly valueTo?: number;
  readonly documentId: string;
};

/** One indicator, and the targets that documents set for it, in the order they came in. */
export interface SameIndicator<T extends Comparable> {
  /** The same for the same indicator as long as its first name is. */
  readonly key: string;
  /** The name its first target has. */
  readonly name: string;
  readonly targets: readonly T[];
}

/**
 * Editions of one work word a name differently here and there (国家星级酒家,
 * 国家钻级酒家): with the same value, so much of two names in common is enough.
 */
const LEAST_LIKENESS = 0.6;

/**
 * Puts the targets of several documents together by what they measure. Units
 * must be the same or both count things; what is to be reached every year is
 * no total. Costs time in proportion to the number of targets.
 *
 * @param workOf the work a document is an edition of
 */
export function sameIndicators<T extends Comparable>(
  targets: readonly T[],
  workOf: (documentId: string) => string,
): readonly SameIndicator<T>[] {
  const byMeasure = new Map<string, T[]>();
  for (const target of targets) add(byMeasure, measureKey(target), target);
  return joinEditions([...byMeasure.values()], workOf).map((group) => ({
    key: measureKey(first(group)),
    name: first(group).name,
    targets: group,
  }));
}

function measureKey({ name, unit, year }: Comparable): string {
  return `${measureName(name)}\n${unitClass(unit)}\n${year === "annual" ? "annual" : "total"}`;
}

/** 家 and 个 count the same things; 人次 counts events, 人 those who take part. */
function unitClass(unit: string): string {
  return isCountingUnit(unit) && !unit.endsWith("次") ? "counted" : unit;
}

/** Joins what two editions of one work say in nearly the same words with the same value. */
function joinEditions<T extends Comparable>(
  groups: readonly T[][],
  workOf: (documentId: string) => string,
): readonly (readonly T[])[] {
  const known = new Map<string, T[][]>();
  const joined: T[][] = [];
  for (const group of groups) {
    const keys = group.map((target) => sayingKey(target, workOf(target.documentId)));
    const partner = keys
      .flatMap((key) => known.get(key) ?? [])
      .find((other) => isOtherEdition(other, group));
    if (partner === undefined) joined.push(group);
    else partner.push(...group);
    for (const key of new Set(keys)) add(known, key, partner ?? group);
  }
  return joined;
}

function sayingKey(target: Comparable, work: string): string {
  const { value, valueTo, unit, bound, year } = target;
  return [work, value, valueTo, unit, bound, year].join("\n");
}

function isOtherEdition(one: readonly Comparable[], other: readonly Comparable[]): boolean {
  const documents = new Set(one.map(({ documentId }) => documentId));
  if (other.some(({ documentId }) => documents.has(documentId))) return false;
  return likeness(first(one).name, first(other).name) >= LEAST_LIKENESS;
}

/** Share of the bigrams that two names have in common (Dice's coefficient), from 0 to 1. */
function likeness(a: string, b: string): number {
  const rest = bigrams(b);
  const all = bigrams(a).length + rest.length;
  let common = 0;
  for (const bigram of bigrams(a)) {
    const at = rest.indexOf(bigram);
    if (at === -1) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return all === 0 ? 0 : (2 * common) / all;
}

function bigrams(name: string): string[] {
  const words = name.replace(/[“”"\s]/g, "");
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error("An indicator has at least one target.");
  return one;
}

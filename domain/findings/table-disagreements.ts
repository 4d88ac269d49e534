import type { Finding } from "../document/finding";
import { slice } from "../document/span";
import type { Examined } from "./examined";
import { readStatedValue, type StatedValue } from "./stated-value";
import { type Indicator, type TableValue, tableIndicators } from "./table-indicators";

/** Names are looked up by their beginning of this length, so that one pass over the text finds all. */
const KEY_LENGTH = 4;

/** Names that share a beginning, compared at each place; more are no names of indicators. */
const MOST_ALIKE = 32;

/** What may stand right before a name; another character makes it part of a longer one. */
const BEFORE_NAME = /[^\p{Script=Han}]|[使将把令对的到]/u;

/** A change is no value: 提高2个百分点. */
const CHANGE = /^个?百分点/;
const MAGNITUDE = /[万亿]/;

/** Finds sentences that give an indicator of a table another value or another year than the table. */
export function tableDisagreements({ text, blocks }: Examined): readonly Finding[] {
  const byKey = indicatorsByKey(tableIndicators(text, blocks));
  if (byKey.size === 0) return [];
  return blocks.flatMap((block) => {
    if (block.kind === "row" || block.kind === "metadata") return [];
    const found: Finding[] = [];
    for (let at = block.from; at + KEY_LENGTH <= block.to; at += 1) {
      const alike = byKey.get(text.slice(at, at + KEY_LENGTH));
      const indicator = alike?.find(({ name }) => text.startsWith(name, at));
      if (indicator === undefined) continue;
      if (at > block.content.from && !BEFORE_NAME.test(text.charAt(at - 1))) continue;
      const stated = readStatedValue(text, block.from, at + indicator.name.length);
      const finding = stated === null ? null : disagreement(text, indicator, stated);
      if (finding !== null) found.push({ ...finding, blockId: block.id });
    }
    return found;
  });
}

/** Longer names first, as they are more exact. */
function indicatorsByKey(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  const byKey = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = indicator.name.slice(0, KEY_LENGTH);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [indicator]);
    else if (alike.length < MOST_ALIKE) alike.push(indicator);
  }
  for (const alike of byKey.values()) alike.sort((a, b) => b.name.length - a.name.length);
  return byKey;
}

type Disagreement = Omit<Extract<Finding, { kind: "table-disagreement" }>, "blockId">;

function disagreement(
  text: string,
  { name, unit, values }: Indicator,
  stated: StatedValue,
): Disagreement | null {
  const magnitude = (words: string) => MAGNITUDE.exec(words)?.[0] ?? "";
  if (CHANGE.test(stated.unit) || magnitude(stated.unit) !== magnitude(unit)) return null;
  const against = (value: TableValue, said: string, listed: string): Disagreement => ({
    kind: "table-disagreement",
    from: stated.from,
    to: stated.to,
    indicator: name,
    stated: said,
    inTable: listed,
    other: value.cell,
  });
  const { year, amount } = stated;
  const ofYear = values.find((value) => value.year === year && year !== null);
  const equal = values.find((value) => value.amount === amount);
  const said = slice(text, stated);
  if (ofYear !== undefined) {
    return ofYear.amount === amount ? null : against(ofYear, said, slice(text, ofYear.cell));
  }
  if (equal !== undefined) {
    if (year === null || equal.year === null) return null;
    return against(equal, `${year}年`, `${equal.year}年`);
  }
  // A sentence of a year the table does not have says nothing about the table.
  const last = values.at(-1);
  const comparable = year === null || values.every((value) => value.year === null);
  return comparable && last !== undefined ? against(last, said, slice(text, last.cell)) : null;
}

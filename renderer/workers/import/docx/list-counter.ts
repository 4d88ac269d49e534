import { formatNumber } from "./number-format";
import type { Level, List } from "./numbering";

/** Counts the paragraphs of a document's lists. */
export interface ListCounter {
  /** The number that stands before the next paragraph of a list, with what parts it from the text. */
  next(listId: string, level: number): string;
}

const BULLET = "bullet";
/** Symbol fonts draw their signs in place of private-use characters, which mean nothing without the font. */
const PRIVATE_USE = /\p{Co}/u;
const PLAIN_BULLET = "•";

/** After these no blank is needed between a number and its text. */
const CLOSES_NUMBER = /[\p{Script=Han}、。．，：）〕】》—]$/u;

export function createListCounter(lists: ReadonlyMap<string, List>): ListCounter {
  /** Of every family of lists, the number last shown on each level. */
  const shown = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  return {
    next(listId, at) {
      const list = lists.get(listId);
      const level = list?.levels.get(at);
      if (list === undefined || level === undefined) return "";
      const counts = shown.get(list.family) ?? new Map<number, number>();
      shown.set(list.family, counts);
      const use = `${listId}/${at}`;
      const override = started.has(use) ? undefined : list.startOverrides.get(at);
      started.add(use);
      count(counts, list, at, override);
      const text = numberText(list, level, counts);
      return text === "" ? "" : text + (needsBlank(text, level) ? " " : "");
    },
  };
}

function count(
  counts: Map<number, number>,
  list: List,
  at: number,
  override: number | undefined,
): void {
  for (const [level, { start }] of list.levels) {
    if (level < at && !counts.has(level)) counts.set(level, start);
    if (level > at && restartsAfter(list.levels.get(level), at)) counts.delete(level);
  }
  const last = counts.get(at);
  const start = list.levels.get(at)?.start ?? 1;
  counts.set(at, override ?? (last === undefined ? start : last + 1));
}

/** `lvlRestart` names, counted from 1, the lowest level that lets the numbers begin anew. */
function restartsAfter(level: Level | undefined, at: number): boolean {
  if (level === undefined || level.restart === null) return true;
  return level.restart > at;
}

function numberText(list: List, level: Level, counts: ReadonlyMap<number, number>): string {
  if (level.format === BULLET) return level.text.replace(PRIVATE_USE, PLAIN_BULLET);
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shownLevel = list.levels.get(index);
    const format = level.isLegal ? "decimal" : (shownLevel?.format ?? "decimal");
    return formatNumber(counts.get(index) ?? shownLevel?.start ?? 1, format);
  });
}

function needsBlank(number: string, level: Level): boolean {
  return level.suffix !== "nothing" && !CLOSES_NUMBER.test(number);
}

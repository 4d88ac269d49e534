import type { Bound } from "./target";

/** Words of a limit behind a number, perhaps after a second unit in brackets: 10个（家）以上. */
const LIMIT =
  /^(?:\([^()]{1,3}\))?(?:(及?以上|之上)|(及?以下|以内|之内)|(左右|上下|余(?=[、,。;和]|$)))/;

/** How far behind a number its limit is looked for. In UTF-16 code units. */
const REACH = 12;

/** What words behind a number say of it, and how long they are. */
export interface LimitBehind {
  readonly bound: Bound | null;
  readonly length: number;
}

/** Reads the words of a limit that begin at `at`, before `end`; none has length 0. */
export function limitBehind(plain: string, at: number, end: number): LimitBehind {
  const [words = "", above, below, about] =
    LIMIT.exec(plain.slice(at, Math.min(at + REACH, end))) ?? [];
  return { bound: above ? ">=" : below ? "<=" : about ? "~" : null, length: words.length };
}

import type { DatedMark, TimeMark } from "./time-marks";

/** Words that tell what is so already. */
const TOLD =
  /目前|截至|截止|现有(?!基础)|已(?:经|建成|建立|有|达|完成|累计|认定|培育|获|形成|连续|实现|成为|发展|超)|去年|上年|近年来|以来|过去|同比|曾经|原有/;

/** What a sentence tells as being so already. */
export interface Told {
  /** Where it begins to; its length where it does not. */
  readonly from: number;
  /** The year it was so: 截至2023年底; `null` where none is said. */
  readonly year: number | null;
}

/** 2021年…，同比增长: the figures of a year, compared with the year before. */
const YEAR_REVIEWED = /^(?:19|20)\d{2}年(?![前底末])(?:(?!力争|争取|确保|到).)*同比/;

const TOLD_YEAR = /^截[至止]到?((?:19|20)\d{2})年/;

/** How far from their beginning such words may name a year. In UTF-16 code units. */
const TOLD_NEAR = 8;

/** Where a sentence begins to tell what is so already, and when it was. */
export function factsIn(words: string): Told {
  const from = YEAR_REVIEWED.test(words) ? 0 : (TOLD.exec(words)?.index ?? words.length);
  const year = TOLD_YEAR.exec(words.slice(from, from + TOLD_NEAR))?.[1];
  return { from, year: year === undefined ? null : Number(year) };
}

/** 2020年为2.28%，到2025年提高到2.8%: what was in the first year is told for comparing. */
export function isStartingValue(
  words: string,
  at: number,
  mark: DatedMark | null,
  last: TimeMark | undefined,
): boolean {
  if (mark === null || last === undefined || last.from < at) return false;
  const isLater =
    typeof mark.year === "number" && typeof last.year === "number" && mark.year < last.year;
  return isLater && /[为是]/.test(words[at - 1] ?? "");
}

/**
 * True where a number tells what is so already: behind such words without a
 * time to come between them, or of a year before that of the document.
 */
export function isFact(
  at: number,
  factsFrom: number,
  mark: DatedMark | null,
  documentYear: number | null,
): boolean {
  if (factsFrom < at && (mark === null || mark.from <= factsFrom)) return true;
  return typeof mark?.year === "number" && documentYear !== null && mark.year < documentYear;
}

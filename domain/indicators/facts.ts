import type { DatedMark } from "./time-marks";

/** Words that tell what is so already. */
const TOLD =
  /目前|截至|截止|现有(?!基础)|已(?:经|建成|建立|有|达|完成|累计|认定|培育|获|形成|连续|实现|成为|发展|超)|去年|上年|近年来|以来|过去|同比|曾经|原有/;

/** Where a sentence begins to tell what is so already; its length where it does not. */
export function beginningOfFacts(words: string): number {
  return TOLD.exec(words)?.index ?? words.length;
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
  if (factsFrom < at && (mark === null || mark.from < factsFrom)) return true;
  return typeof mark?.year === "number" && documentYear !== null && mark.year < documentYear;
}

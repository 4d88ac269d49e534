import { type Span, slice } from "../document/span";
import { planYear } from "./plan-year";
import { sentenceTargets } from "./sentence-targets";
import { sentencesIn } from "./sentences";
import type { Source } from "./source";
import type { Target } from "./target";
import { targetFrom } from "./target-from";
import { timeMarks } from "./time-marks";
import type { Wording } from "./wording";

/** Shorter words in a cell are a label or a value. In UTF-16 code units. */
const LEAST_PROSE = 8;

/**
 * The targets that a table's cell tells in words: 到2025年，新增企业5000家以上.
 * `ruling` is the year its column is for.
 */
export function cellTargets(
  document: Pick<Source, "title" | "year">,
  wording: Wording,
  cell: Span,
  ruling: number | null,
): readonly Target[] {
  if (slice(wording.plain, cell).trim().length < LEAST_PROSE) return [];
  const thisYear = planYear(document);
  return sentencesIn(wording, cell).flatMap((sentence) => {
    const marks = timeMarks(sentence.words, thisYear);
    const drafts = sentenceTargets(sentence, marks, { ruling, documentYear: document.year });
    return drafts.map((draft) => targetFrom(draft, sentence, "table"));
  });
}

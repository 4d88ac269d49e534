import { NOTHING_CARRIED } from "./carried";
import { clauseTargets, type Timing } from "./clause-targets";
import { conditionsFrom } from "./conditions";
import type { DatedDraft } from "./draft";
import { factsIn, isFact, isStartingValue } from "./facts";
import type { Clause, Sentence } from "./sentences";
import { sharedLimits } from "./shared-limits";
import { lastMarkBefore, type TimeMark } from "./time-marks";
import { yearsInTurn } from "./years-in-turn";

/** What rules a sentence from outside. */
export interface Setting {
  /** The year that a sentence without one is for. */
  readonly ruling: number | null;
  /** The year the document is of; what was earlier is no target. */
  readonly documentYear: number | null;
}

/** The targets of a sentence, in order. */
export function sentenceTargets(
  sentence: Sentence,
  marks: readonly TimeMark[],
  { ruling, documentYear }: Setting,
): readonly DatedDraft[] {
  const told = factsIn(sentence.words);
  const asked = conditionsFrom(sentence.words);
  const drafts: DatedDraft[] = [];
  let carried = NOTHING_CARRIED;
  let partFrom = 0;
  for (const clause of sentence.clauses) {
    if (tellsConditions(sentence, clause, asked)) break;
    if (clause.opensPart) {
      partFrom = clause.from;
      carried = { ...carried, deed: null, kept: "" };
    }
    const markAt = (at: number) => lastMarkBefore(marks, at, partFrom);
    const timing = (at: number): Timing => {
      const mark = markAt(at);
      const year = mark?.year ?? null;
      const isStart = isStartingValue(sentence.words, at, mark, marks.at(-1));
      if (isStart || isFact(at, told.from, mark, documentYear)) {
        return { said: "fact", year: year ?? told.year };
      }
      return { said: mark !== null || ruling !== null ? "aimed" : "unsaid", year };
    };
    const read = clauseTargets(sentence, clause, timing, carried);
    carried = read.carried;
    for (const draft of read.drafts) {
      const mark = markAt(draft.place.from);
      drafts.push({ ...draft, year: mark === null ? ruling : mark.year });
    }
  }
  return yearsInTurn(sharedLimits(drafts), marks, sentence.words);
}

/** True where conditions begin before the first number of a clause; what stands before them may be a target. */
function tellsConditions({ words }: Sentence, { from, to }: Clause, asked: number): boolean {
  return asked < to && !/\d/.test(words.slice(from, asked));
}

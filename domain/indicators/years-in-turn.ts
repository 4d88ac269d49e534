import type { DatedDraft } from "./draft";
import type { TimeMark } from "./time-marks";

/** What may stand between years that are said in turn: 2025年、2030年 and 2025年和2035年. */
const BETWEEN_YEARS = /^(?:、|,|和|及|与)$/;

/**
 * Gives numbers of one name the years that are said before them in turn:
 * 到2025年、2030年，覆盖率分别达到58%和60%.
 */
export function yearsInTurn<D extends DatedDraft>(
  drafts: readonly D[],
  marks: readonly TimeMark[],
  words: string,
): readonly D[] {
  const years = [...drafts];
  let first = 0;
  for (const { run, to } of runsOfYears(marks, words)) {
    while ((drafts[first]?.place.from ?? to) < to) first += 1;
    const numbers = drafts.slice(first, first + run.length);
    if (numbers.length < run.length || !numbers.every((one) => isOfOneName(one, numbers[0]))) {
      continue;
    }
    for (const [index, draft] of numbers.entries()) {
      years[first + index] = { ...draft, year: run[index] ?? draft.year };
    }
  }
  return years;
}

function isOfOneName({ name, year }: DatedDraft, opener: DatedDraft | undefined): boolean {
  return name === opener?.name && year === opener.year;
}

/** Calendar years that follow each other at once, and where the last of them ends. */
function runsOfYears(
  marks: readonly TimeMark[],
  words: string,
): readonly { readonly run: readonly number[]; readonly to: number }[] {
  const runs: { run: number[]; to: number }[] = [];
  let last: TimeMark | null = null;
  for (const mark of marks) {
    if (typeof mark.year !== "number") continue;
    const open = runs.at(-1);
    const follows = last !== null && BETWEEN_YEARS.test(words.slice(last.to, mark.from));
    if (follows && open !== undefined) {
      open.run.push(mark.year);
      open.to = mark.to;
    } else runs.push({ run: [mark.year], to: mark.to });
    last = mark;
  }
  return runs.filter(({ run }) => run.length > 1);
}

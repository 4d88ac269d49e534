import type { Span } from "../document/span";
import { planEnd } from "./five-year-plan";
import type { TargetYear } from "./target";

/** Words of a sentence that say by when a target holds; offsets from its start. */
export interface TimeMark extends Span {
  /** "sum": over several years, which ends what was said of every year. */
  readonly year: TargetYear | "sum";
  /** Last offset of a number it rules. */
  readonly until: number;
  /** True where the sentence opens with it, so that what follows may be ruled by it as well. */
  readonly opens: boolean;
}

/** What is done 年均, once a year and again; 年均增长 is by how much. */
const ANNUAL_DEED =
  "(?:新增|培育|培训|举办|开展|组织|实施|完成|建设|建成|改造|引进|认定|发布|制定|接待)";

const TIME = new RegExp(
  [
    "(?<!\\d)(?<year>(?:19|20)\\d{2})年(?!\\d{1,2}月|度|第|版|修订|以来)",
    '[“"]?十(?<plan>[一二三四五六七八九])五[”"]?(?:规划)?(?:期间|时期|末|期末)',
    "(?<own>每年(?=不少于|不低于|至少|达到|提高|提升|增长|增加|下降|降低|递增|减少))",
    `(?<annual>每年度?|逐年|年均(?=${ANNUAL_DEED}))`,
    "(?<sum>[两二三四五六]年(?:累计|共|合计))",
    "(?<within>年度内|本年度|(?<![0-9一二三四五六七八九十两几近百])年内|今年|(?<=^|[,;:。])全年)",
  ].join("|"),
  "g",
);

/** A year behind one of these is compared with, begun from, or part of a name. */
const NOT_BY = /(?:截至|截止|较|比|与|自|从|由|起|于|相当于|继|超|基数|[—–~-])$/;

/** What stands behind a year that says when: 底, a comma, or what is to be done. */
const WHEN_BEHIND =
  /^(?:年?底|末|之?前|以前|,|、(?=(?:19|20)\d{2}年)|和(?=(?:19|20)\d{2}年)|[力实达建新形培基完提增全每累超保控分])/;

/** 2021—2025年, at an end of words: what is told is to be reached by the period's end. */
const PERIOD_BEGUN = /(?:19|20)\d{2}年?[—–~-]{1,2}$/;

/** What was done by then is a part of a name: 2000年底前建成的小区. */
const PAST_DEED =
  /^(?:年?底|末)?(?:之?前|以前|以后|之后)?(?:建成|竣工|开工|注册|登记|成立|出生|毕业|投产|批准|认定|下达)[^,。、;\d]{0,6}的/;

/** Words that may stand before the time at the opening of a sentence. */
const OPENING =
  /^(?:(?:一是|力争|争取|确保|预计|计划|目标是?|总体目标|主要目标|其中|到|至|在|——)[:,]?){0,3}$/;

/** Farthest that words before or behind a time are looked at. */
const NEAR = 12;

/** The marks of time of a sentence, in order. `thisYear` is what 年内 means in the document. */
export function timeMarks(words: string, thisYear: number | null): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  for (const match of words.matchAll(TIME)) {
    const { index: from, groups = {} } = match;
    const to = from + match[0].length;
    const opens = from <= NEAR && OPENING.test(words.slice(0, from));
    const isCalendar = groups.year !== undefined || groups.plan !== undefined;
    if (isCalendar && !saysWhen(words, from, to, opens)) continue;
    const until = groups.own === undefined ? words.length : to + NEAR;
    marks.push({ from, to, until, opens, year: yearOf(groups, thisYear) });
  }
  return marks;
}

function yearOf(
  { year, plan, annual, own, sum }: Readonly<Record<string, string | undefined>>,
  thisYear: number | null,
): TimeMark["year"] {
  if (year !== undefined) return Number(year);
  if (plan !== undefined) return planEnd(plan);
  if (annual !== undefined || own !== undefined) return "annual";
  return sum === undefined ? thisYear : "sum";
}

function saysWhen(words: string, from: number, to: number, opens: boolean): boolean {
  const before = words.slice(Math.max(0, from - NEAR), from);
  const behind = words.slice(to, to + NEAR);
  if (PERIOD_BEGUN.test(before) && /^[,内间期]/.test(behind)) return true;
  if (NOT_BY.test(before) || PAST_DEED.test(behind)) return false;
  return /(?:到|至|在)$/.test(before) || WHEN_BEHIND.test(behind) || (opens && behind !== "");
}

/**
 * The mark that rules a place: the last one before it that reaches so far.
 * 每年 reaches no farther than a semicolon at `partFrom`, a sum over years, or
 * its own number where it stands with it: 每年不少于60万人.
 */
export function lastMarkBefore(
  marks: readonly TimeMark[],
  at: number,
  partFrom: number,
): DatedMark | null {
  const behind = firstFrom(marks, at);
  let isSum = false;
  for (let index = behind - 1; index >= Math.max(0, behind - FARTHEST_MARKS); index -= 1) {
    const mark = marks[index];
    if (mark === undefined || mark.until < at) continue;
    if (mark.year === "sum") isSum = true;
    else if (mark.year !== "annual" || (!isSum && mark.from >= partFrom)) {
      return { from: mark.from, year: mark.year };
    }
  }
  return null;
}

/** A mark that says a year or every year. */
export interface DatedMark {
  readonly from: number;
  readonly year: TargetYear;
}

/** More marks than these in one sentence are no sentence's; none are looked for behind them. */
const FARTHEST_MARKS = 32;

/** Index of the first mark at or behind the place; the marks are in order. */
function firstFrom(marks: readonly TimeMark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

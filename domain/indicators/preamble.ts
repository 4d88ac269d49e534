import type { Span } from "../document/span";
import { AIMING_WORD, CAUSING_VERB } from "./verbs";

/** What a clause says before it says what is done: when, that it is aimed at, and by whom. */
export interface Preamble {
  /** Where what is done begins. */
  readonly to: number;
  /** True where 力争 and the like say that it is aimed at. */
  readonly isAimed: boolean;
  /** Place of 各市县, each of which does it; empty otherwise. */
  readonly each: Span;
  /** True where 其中 says that it is a part of what was told before. */
  readonly isPart: boolean;
  /** True where 至少 stands before the verb. */
  readonly isLeast: boolean;
}

const TIME =
  '(?:力争|争取)?(?:到|至|在)?(?:(?:19|20)\\d{2}年(?:底|末|年底)?(?:之?前|以前)?|[“"]?十[一二三四五六七八九]五[”"]?(?:规划)?(?:期间|时期|末|期末))';
const REGION = "(?:[全我][省市县区]|全国)";
/** 三年累计, 用3年时间, 五年内: how long it takes, where it opens the words. */
const OVER_YEARS =
  "(?:用|在|经过|通过)?[两二三四五六2-6]年(?:左右)?(?:的?时间|内|来|间)?(?:累计|共|合计)?";
/** Who pays says nothing of what is paid for. */
const FUNDS = "(?:各级|中央|[省市县区]级|[省市县区])财政";
const SKIPPED = new RegExp(
  `^(?:${TIME}|${AIMING_WORD}|${REGION}(?=每年|年均|累计|到20)|${CAUSING_VERB}(?=各[市县区]|每个)|${FUNDS}(?=每年|累计|安排|投入)|${OVER_YEARS}|年均(?=[新培举开组实完建改引认发制接])|[把将](?=.)|[、,\\s])`,
);
const AIMED = /力争|争取|努力|确保|预计/;
const TIME_ONLY = new RegExp(`^(?:${TIME}|${AIMING_WORD}|\\s){1,4}$`);
const EACH =
  /^(?:各|每个?)(?:市县|县区|市州|设区市|地级市|[市县区州盟旗乡镇村园]|街道|社区|行政村|高校|企业|单位|[、和(▢)]){1,6}/;

/** How far from the verb 至少 is looked for. In UTF-16 code units. */
const NEAR = 6;

/** Reads how the words `[begin, end)` open. */
export function readPreamble(words: string, begin: number, end: number): Preamble {
  const skipped = skippedFrom(words.slice(begin, end));
  const from = begin + skipped;
  const each = EACH.exec(words.slice(from, end))?.[0].length ?? 0;
  const to = from + each;
  return {
    to,
    isPart: words.slice(begin, from).includes("其中"),
    isAimed: AIMED.test(words.slice(begin, from)),
    each: { from, to },
    isLeast: words.slice(to, Math.min(to + NEAR, end)).includes("至少"),
  };
}

/** True where words say nothing but when: 到2028年. */
export function isTimeOnly(words: string): boolean {
  return TIME_ONLY.test(words);
}

function skippedFrom(words: string): number {
  let length = 0;
  for (;;) {
    const found = SKIPPED.exec(words.slice(length))?.[0] ?? "";
    if (found === "") return length;
    length += found.length;
  }
}

import type { Bound } from "./target";

/** What the words directly before a number say about it. */
export interface LeadIn {
  /** Where these words begin: what stands before is the name, and what is done. */
  readonly from: number;
  readonly bound: Bound | null;
  /** True where something reaches or keeps the number: 达到, 提高到, 不低于. */
  readonly reaches: boolean;
  /** 提升, 下降: the number is by how much; `null` where it is what is reached. */
  readonly change: string | null;
  /** 均, 各: the number is of each that is named; 分别: one number after the other. */
  readonly spread: "each" | "respectively" | null;
  /** 比2020年提高: the year compared with. */
  readonly baseYear: number | null;
}

type Reading = Partial<Omit<LeadIn, "from">>;

interface Ending {
  readonly pattern: RegExp;
  read(words: string): Reading;
  /** True where it counts only before words that make the number reached. */
  readonly isBeforeVerb?: boolean;
}

/** Verbs of change; with 到 or 至 behind them they reach a number, alone they say by how much. */
const CHANGES =
  "新增|净增|提高|提升|增长|增加|上升|扩大|扩展|延长|下降|降低|减少|压减|压缩|缩小|缩短|缩减|削减|(?<=均)[增降]";

const ENDINGS: readonly Ending[] = [
  {
    pattern: /(?:不低于|不少于|不小于|不短于|至少|最低|>=|≥)$/,
    read: () => ({ bound: ">=", reaches: true }),
  },
  {
    pattern: /(?:不超过|不高于|不多于|不大于|不超|至多|最多|<=|≤)$/,
    read: () => ({ bound: "<=", reaches: true }),
  },
  {
    pattern: /(?:超过|高于|多于|大于|突破|超出|超|逾|>)$/,
    read: () => ({ bound: ">", reaches: true }),
  },
  {
    pattern: /(?:(?<!不)低于|(?<!不)少于|(?<!不)小于|<)$/,
    read: () => ({ bound: "<", reaches: true }),
  },
  {
    pattern: /(?:(?<![节集签公制大特])约|大约|(?<![附最临])近|接近|左右)$/,
    read: () => ({ bound: "~" }),
  },
  { pattern: /控制在$/, read: () => ({ bound: "<=", reaches: true }) },
  {
    pattern: new RegExp(`(?:${CHANGES}|[增升降减])(?:到|至)了?$`),
    read: () => ({ reaches: true }),
  },
  {
    pattern:
      /(?:达到|达成|(?<=[均都])在|(?<![发到表传直送抵下通])达|保持在|稳定在|维持在|保持|稳定达到|累计达|(?<=[率值数量额度例重])[为在]|翻)$/,
    read: () => ({ reaches: true }),
  },
  {
    pattern: /(?:[,、]?(?:年均|年平均|每年)?)(?:增长|递增)$/,
    read: (words) => ({ change: words }),
  },
  {
    pattern: new RegExp(`(?:累计|再|每年|年均)?(?:${CHANGES})$`),
    read: (words) => ({ change: words }),
  },
  { pattern: /(?:(?<![平人户年地亩场])均|各|(?<![成首])都)$/, read: () => ({ spread: "each" }) },
  { pattern: /分别$/, read: () => ({ spread: "respectively" }) },
  {
    pattern:
      /(?:比|较|在)(?:(?:19|20)\d{2}年?|[“"]?十[一二三四五六七八九]五[”"]?)(?:底|年底|末|期末)?(?:相比|基础上|的基础上)?$/,
    read: (words) => ({ baseYear: Number(/\d{4}/.exec(words)?.[0]) || null }),
  },
  {
    pattern:
      /(?:[两二三四五六十][年载](?:内|来|间)?(?:累计)?|力争|争取|累计|总计|合计|每年|逐年|稳步|持续|进一步|总体|全部|基本|原则上|确保|预计|整体|平均)$/,
    read: () => ({}),
  },
  // Only before a verb that is read already: 将大于, not 名将.
  { pattern: /(?:将会?|应当?|要|需|须|可|能)$/, read: () => ({}), isBeforeVerb: true },
  { pattern: /(?<!\d)(?:到|至|在)?(?:19|20)\d{2}年(?:底|末|年底)?(?:前|之前)?$/, read: () => ({}) },
  // 由2022年的28%提高到2025年的40%: 到 belongs to the verb.
  { pattern: /(?:19|20)\d{2}年(?:底|末)?的$/, read: () => ({}) },
  { pattern: /[“"]?十[一二三四五六七八九]五[”"]?(?:末|期末|期间|时期)$/, read: () => ({}) },
];

const NOTHING: Omit<LeadIn, "from"> = {
  bound: null,
  reaches: false,
  change: null,
  spread: null,
  baseYear: null,
};

/** Longest of the words above, in UTF-16 code units. */
const LONGEST_ENDING = 24;

/** Reads the words before a number from right to left, as long as they are such words. */
export function readLeadIn(words: string, start: number, number: number): LeadIn {
  let reading: Omit<LeadIn, "from"> = NOTHING;
  let from = number;
  for (;;) {
    const near = words.slice(Math.max(start, from - LONGEST_ENDING), from);
    const found = lastEnding(near, reading);
    if (found === null) return { ...reading, from };
    reading = { ...reading, ...withoutOverride(found.reading, reading) };
    from -= found.length;
  }
}

function lastEnding(
  near: string,
  known: Reading,
): { readonly reading: Reading; readonly length: number } | null {
  for (const { pattern, read, isBeforeVerb } of ENDINGS) {
    if (isBeforeVerb === true && known.reaches !== true) continue;
    const match = pattern.exec(near);
    if (match === null || match[0] === "") continue;
    const reading = read(match[0]);
    // 稳步提升达到 says no more than 达到; 增长不低于 limits how much it grows.
    const isLimited = known.bound != null && isGrowth(reading.change ?? "");
    const isSaid =
      reading.change != null && !isLimited && (known.reaches === true || known.change != null);
    return { reading: isSaid ? {} : reading, length: match[0].length };
  }
  return null;
}

/** True for a change that a limit is a limit of; 力争新增不少于5万人 limits what is new. */
function isGrowth(change: string): boolean {
  return /(?:增长|递增|提高|提升|上升|增加|下降|降低|减少|压缩|缩短)$/.test(change);
}

/** What stands nearer to the number decides. */
function withoutOverride(reading: Reading, known: Reading): Reading {
  return known.bound == null ? reading : { ...reading, bound: known.bound };
}

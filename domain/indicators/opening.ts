import { type Preamble, readPreamble } from "./preamble";
import {
  ANY_MAKING,
  CAUSING_VERB,
  KEPT_VERBS,
  LEADING_WORD,
  MANNER_WORD,
  SURE_MAKING,
} from "./verbs";

/** What is done to what is counted: `make` it, `keep` the verb in its name, `cause` it to act. */
export type Deed = "make" | "keep" | "cause";

/** What is done, and where the name of what it is done to begins. */
interface Doing {
  /** Counted as in the words; their end where nothing of a name stands before the number. */
  readonly from: number;
  readonly deed: Deed | null;
  /** The verb a name keeps: 新增, 主导和参与制修订; empty where there is none. */
  readonly kept: string;
}

/** How the words before a number open. */
export type Opening = Preamble & Doing;

const BY_MEANS_OF =
  /^(?:围绕|依托|在(?!线|职|校|建|册|岗|库|外)|以|通过|按照|根据|针对|聚焦|面向|结合|对|为|由|于|沿|利用|发挥|会同|联合|到|向)/;

const atStart = (pattern: string) => new RegExp(`^${MANNER_WORD}{0,3}(${pattern})`);
const MAKES = atStart(ANY_MAKING);
const SURELY_MAKES = atStart(SURE_MAKING);
const KEEPS = atStart(KEPT_VERBS);
const CAUSES = atStart(CAUSING_VERB);
const LEADS = new RegExp(`^${LEADING_WORD}$`);
/** A verb inside the words: 围绕产业链建设, 支持企业组建; not 龙头企业组建的, not 建设项目. */
const LATER_VERB = new RegExp(
  `(?:${SURE_MAKING}|建设(?!项目|工程|单位|用地)|(?<kept>${KEPT_VERBS}))(?!的)`,
  "g",
);

/** A verb that may say which are counted and not what is done: 获得质量奖的企业. */
const TELLS_WHICH = /(?:申报|获得|获评|获批|取得|拥有|建有|设立|配备)$/;
const WHICH = /.的(?:企业|单位|组织|机构|产品|学校|医院|人员?)$/;

/** Longest stretch before a number that is read, in UTF-16 code units. */
const LONGEST_WORDS = 100;

/**
 * What a number is: one that things are `counted` to, one that is `reached`, or
 * the `rate` of something. Before a number that is reached, verbs that also
 * begin nouns are left in the name: 建设用地面积达到; before a rate all verbs of
 * making are: 新建建筑达标率.
 */
export type NumberForm = "counted" | "reached" | "rate";

/** Reads the words `[begin, end)` that stand before a number. */
export function readOpening(words: string, begin: number, end: number, form: NumberForm): Opening {
  const preamble = readPreamble(words, Math.max(begin, end - LONGEST_WORDS), end);
  const doing = doingOf(words.slice(preamble.to, end), form, preamble);
  return { ...preamble, ...doing, from: preamble.to + doing.from };
}

function doingOf(words: string, form: NumberForm, { each }: Preamble): Doing {
  if (LEADS.test(words)) return { from: words.length, deed: "cause", kept: "" };
  const isIndirect = each.to > each.from || BY_MEANS_OF.test(words);
  const later = isIndirect ? laterDoing(words) : null;
  return later ?? keeping(words) ?? making(words, form) ?? causing(words, form);
}

function keeping(words: string): Doing | null {
  const [whole, kept] = KEEPS.exec(words) ?? [];
  if (whole === undefined || kept === undefined) return null;
  return { from: whole.length - kept.length, deed: "keep", kept };
}

function making(words: string, form: NumberForm): Doing | null {
  if (form === "rate") return null;
  const [verb] = (form === "reached" ? SURELY_MAKES : MAKES).exec(words) ?? [];
  if (verb === undefined) return null;
  const rest = words.slice(verb.length);
  const which = TELLS_WHICH.exec(verb);
  if (which !== null && WHICH.test(rest)) return { from: which.index, deed: "make", kept: "" };
  // 新建和改造农田: the verb is one of two, and the other one stays.
  if (/^[和及与、]/.test(rest)) return { from: 0, deed: "keep", kept: "" };
  return { from: verb.length, deed: "make", kept: KEEPS.exec(rest)?.[1] ?? "" };
}

function causing(words: string, form: NumberForm): Doing {
  const [verb] = CAUSES.exec(words) ?? [];
  if (verb === undefined) return { from: 0, deed: null, kept: "" };
  const later = form === "counted" ? laterDoing(words.slice(verb.length)) : null;
  if (later === null) return { from: verb.length, deed: "cause", kept: "" };
  return { ...later, from: verb.length + later.from };
}

/** What a verb further in does, the first one that has a name or the number behind it. */
function laterDoing(words: string): Doing | null {
  for (const match of words.matchAll(LATER_VERB)) {
    const { index, 0: verb, groups = {} } = match;
    const behind = index + verb.length;
    if (words.length - behind === 1) continue;
    return groups.kept === undefined
      ? { from: behind, deed: "make", kept: "" }
      : { from: index, deed: "keep", kept: groups.kept };
  }
  return null;
}

/*
 * Names where the number comes first: 1000家以上企业开展研发 counts
 * 开展研发的企业.
 */

/** Begin what somebody does; before them stands who does it. */
const ACTING =
  "深入(?!推进)|赴|走进|下沉|开展|创建|创成|导入|建立|建成|建设|实施|实现|完成|达到|达标|获得|通过|纳入|进入|参与|参加|加入|应用|使用|采用|推行|推广|提供|开设|制定|成为|入选|设立|培育|打造|接入|上线|对接|与|在(?!线|职|校|岗|册|建)|配备|配置|执行|落实|投保|获评|获批|取得|开发|转型|升级|改造|上市|上云|享有|享受|拥有|具备|形成|进行|晋升|运用|引入|引进|落户|入驻|成立|组建|签订|签约|发布|覆盖|迈入|跻身|建有|并|且";

const ACTION = new RegExp(`(?:${ACTING})`, "g");
const STARTS_ACTING = new RegExp(`^(?:均|都|全部|基本|率先)?(?:${ACTING})`);

/** What is said of a number with 目标 or 水平 behind it is said of the number. */
const NO_NAME = /^的?(?:目标|水平|要求|任务|标准)(?:$|[,、])/;

/** What takes place is counted by them; it does nothing itself: 20场对接活动. */
const EVENT_UNITS = /^(?:场次|场|次|期|届|门|节|课时|学时|班次)$/;

export function isEventUnit(unit: string): boolean {
  return EVENT_UNITS.test(unit);
}

/** True where the words begin with what is done, not with a name. */
export function startsActing(words: string): boolean {
  return STARTS_ACTING.test(words);
}

/** Words behind a number as far as they can name what it counts; empty where they name nothing. */
export function nameBehind(words: string, isCounting: boolean): string {
  if ((!isCounting && NO_NAME.test(words)) || words.startsWith("(")) return "";
  return words;
}

/** A name in two parts: who, and what they do; the second is empty where nothing is done. */
export interface Counted {
  readonly who: string;
  readonly does: string;
}

/** Shortest thing done that tells one who from another: 上市. */
const LEAST_DEED = 2;

/** Splits 企业开展研发 into 企业 and 开展研发. `words` has masks for what is set apart in `text`. */
export function splitCounted(text: string, words: string): Counted {
  for (const match of words.matchAll(ACTION)) {
    const at = match.index;
    if (at === 0 || words.slice(at).startsWith("的")) continue;
    if (words.length - at < LEAST_DEED) break;
    return { who: text.slice(0, at), does: text.slice(at) };
  }
  return { who: text, does: "" };
}

/** 开展研发的企业; 企业上市 where the deed has no object. */
export function nameOfCounted({ who, does }: Counted): string {
  if (does === "") return who;
  return does.length > LEAST_DEED ? `${does}的${who}` : `${who}${does}`;
}

/** 建立制度的企业比例, 县(市、区)达标比例: what a share is a share of. */
export function nameOfShare(counted: Counted): string {
  return `${nameOfCounted(counted)}比例`;
}

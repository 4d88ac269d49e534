import type { Quantity } from "./quantity";
import type { Clause } from "./sentences";
import { isTimeUnit } from "./units";

/** Words before a number that make it an ordinal, a part of a name, or a count of what there is. */
const BEFORE =
  /(?:第|前|首批|限报|限推|限申报|限推荐|首|末|每|每满|共|共有|现有|原有|全省|全市|全县|全国|全区|我省|我市|全部|所有|上述|这|该|其余|其他|涉及|包括|包含|含|分为|分成|细分|组成|辖|下设|设有|满|满足|年龄|岁|不满|[编型批文]号|电话|附件|图|表|专栏)$/;

/** What is counted here is no thing that can be made: 3个月, 5个方面. */
const BEHIND =
  /^(?:月|方面|环节|阶段|层面|维度|层次|步骤|部分|字|大类|等级|级别|档次|代|大(?![型学专量中数])|级|号|楼|时|点|版|届|周年|周岁|日内|日前|日起|年[内期代]|以来|款|℃|°|后|余载)/;

/** Fines and sentences of laws, not targets. */
const PENALTY = /罚款|罚金|处以|违法所得|有期徒刑|拘役|拘留|滞纳金|倍以[上下]/;

/** What everybody must always do is no target. */
const LEGAL_DUTY = /应当|不得|方可/;

/** Money that is given under conditions, not aimed at. */
const GRANT = /奖励|补助|补贴|奖补|资助|给予|补偿/;

/** A number without a unit ends the clause or a list's member. */
const ENDS_UNITLESS = /^(?:$|[,;:。!?)、▢]|和|及|与|以)/;

/** How far behind a number words are looked at, and before it. */
const NEAR = 6;

/** True for a number that is no target whatever the sentence says: an ordinal, a date, a fine. */
export function isNoTarget(words: string, clause: Clause, quantity: Quantity): boolean {
  const { from, to, unit, value } = quantity;
  const before = words.slice(Math.max(clause.from, from - NEAR), from);
  const behind = words.slice(to, Math.min(to + NEAR, clause.to));
  if (BEFORE.test(before) || BEHIND.test(behind)) return true;
  if (unit === "" && quantity.bound === null && !ENDS_UNITLESS.test(behind)) return true;
  // 每年开展1次评估 says how often.
  if (unit === "次" && value === 1 && quantity.bound === null) return true;
  if (unit === "年" && value >= FIRST_CALENDAR_YEAR) return true;
  if (isTimeUnit(unit) && /^[内期间前后]/.test(behind)) return true;
  return false;
}

/** Numbers of rules and measures tell how a text is divided, not what is reached. */
const NOTHING =
  /^(?:新增|制定|制修订|修订)?(?:制度|机制|体制|措施|任务|举措|原则|要求|方案|文件|意见|办法|规定|清单|内容|问题|方向|条件|指标|环节|程序|\d+个?方面|重点任务|重点工作|主要任务|目标)$/;

export function isNothing(name: string): boolean {
  return NOTHING.test(name);
}

/** True where the clause promises money under conditions; its sums are no targets. */
export function isGrant(words: string, { from, to }: Clause): boolean {
  return GRANT.test(words.slice(from, to));
}

export function isMoney({ unit }: Quantity): boolean {
  return unit.endsWith("元");
}

/** True where the clause lays down a duty or a penalty, as laws do, and aims at nothing. */
export function isRule(words: string, { from, to }: Clause): boolean {
  const clause = words.slice(from, to);
  return PENALTY.test(clause) || LEGAL_DUTY.test(clause);
}

/** No length of time reaches it, no calendar year is below it. */
const FIRST_CALENDAR_YEAR = 1000;

import type { LeadIn } from "./lead-in";
import type { Quantity } from "./quantity";
import { isCountingUnit, isTimeUnit } from "./units";

/** What is known of a number with a limit, for telling what kind of limit it is. */
export interface Limited {
  readonly quantity: Pick<Quantity, "unit" | "bound">;
  readonly lead: Pick<LeadIn, "bound" | "change">;
  /** The words before the number, from the beginning of its clause. */
  readonly words: string;
  /** The words of the limit itself: 不超过, 应不低于. */
  readonly limit: string;
  /** True where the sentence gives a time by which, or goes on with a target. */
  readonly isAimed: boolean;
}

/** How long something is good for, is kept or is shown: no plan makes it a target. */
const TERM =
  /(?:有效|公示|公告|保存|保管|留存|存续|聘|任|试用|保修|质保|合同|租赁|贷款|借款|还款|授信)(?:期限?|时间|时限|年限)$|(?:有效|公示|任|聘)期限?[为是]?$|提前$|每[期次场批](?:培训|活动|会议)?$/;

/** What a procedure may take: days and longer; minutes and hours measure a service. */
const PROCEDURE_UNIT = /^(?:工作日|日|天|周|个?月|年)$/;
/** Words of somebody who wants to do better, not of a rule. */
const BETTERING = /平均|全流程|力争|争取|确保|努力|实现|推动|优化|压缩|压减|缩短|提升|提高|降/;

/** A limit that must be kept, as a rule says it. */
const MUST = /^(?:应|须)/;

/** Money for one: 单个项目, 单户贷款, 最高. */
const CEILING_FOR_ONE = /单[个户笔家项次体]|每(?:户|笔|家|个项目|项)|同一|最高/;

/** What is charged, and who bears which part. */
const TERMS_OF_MONEY =
  /(?:费率|利率|收费标准)$|(?:自筹|自有|配套|分担|出资|补偿|抽样)(?:资金|风险)?(?:的)?(?:比例|比重)$|占(?:项目|工程)总投资(?:额)?的?(?:比例|比重)$/;

/** Places that are given out, whenever: 推荐名额, 每名导师. */
const QUOTA =
  /推荐|申报|限报|名额|^每(?:名|个|家|位|所|户|期|班|组|届)(?!(?:设区)?[市县区州乡镇村])/;

/** What is to become less, so that a number it may have at most is a target. */
const UNWANTED = /死亡|伤亡|事故|事件|案件|发病|投诉|逃|存量|落后|高耗|负面|问题/;

/** Who sits on a panel or goes to see; how many samples are taken. */
const PANEL =
  /(?:评审|评议|评估|验收|审查|核查|仲裁|专家|评委)(?:专家)?(?:组|小组|委员会)(?:成员|人员|人数|专家|由)|(?:评审|评议|验收|仲裁)专家(?:人数|总数|由)?$|(?:执法|检查|核查|取证)人员$|每批次?(?:样品|抽)|抽样(?:基数|数量)$/;

/** Says that somebody is trained or won, not that they judge. */
const STAFF = /培训|培养|引进|新增|建成|建立|配备|累计|队伍/;

/**
 * True where a limit is a standing rule rather than a target: 审批时限不超过30个
 * 工作日, 公示期不少于5个工作日, 单户贷款不超过1000万元, 每市推荐不超过5家,
 * 评审专家不少于7人. A limit behind 到2025年 or 力争 is a target, unless it is
 * the term of a paper or a panel's size.
 */
export function isStandingLimit({ quantity, lead, words, limit, isAimed }: Limited): boolean {
  const bound = lead.bound ?? quantity.bound;
  if (bound === null || lead.change !== null) return isTimeUnit(quantity.unit) && TERM.test(words);
  if (isTimeUnit(quantity.unit)) {
    if (TERM.test(words)) return true;
    if (isAimed || lead.bound === null || BETTERING.test(words)) return false;
    return bound === "<=" && PROCEDURE_UNIT.test(quantity.unit);
  }
  if (MUST.test(limit) && !isAimed) return true;
  const isAtMost = bound === "<=";
  if (quantity.unit.endsWith("元")) return isAtMost && CEILING_FOR_ONE.test(words);
  if (quantity.unit === "%") {
    return !isAimed && TERMS_OF_MONEY.test(words) && !BETTERING.test(words);
  }
  if (!isCountingUnit(quantity.unit)) return false;
  if (isAtMost) {
    return QUOTA.test(words) || (!isAimed && lead.bound !== null && !UNWANTED.test(words));
  }
  return bound === ">=" && !isAimed && PANEL.test(words) && !STAFF.test(words);
}

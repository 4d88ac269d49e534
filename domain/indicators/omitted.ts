import type { Fact } from "./fact";
import { ANY_MAKING, CAUSING_VERB, MANNER_WORD } from "./verbs";

/** What a sentence has named before a clause that leaves a part of its own name out. */
export interface Named {
  /** The name of the target before; empty where there is none. */
  readonly last: string;
  /** The clause before, as it stands and with masks; empty at the sentence's start. */
  readonly clause: string;
  readonly words: string;
  /** True where the clause before holds the target before. */
  readonly isLastInClause: boolean;
  /** The value last told as reached already, which the name before names; `null` where none is. */
  readonly fact: Fact | null;
}

const LEVEL =
  "(?:[1-5一二三四五]?A级(?:及?以上)?|[1-5一二三四五]星级|[百千]亿级|世界级|国家级|国家|省部级|省级以上|市级以上|县级以上|省级|市级|县级|区级|国内|国际|[和、及])";
const LEVEL_ONLY = new RegExp(`^${LEVEL}+$`);
const LEADING_LEVEL = new RegExp(`^(新增|新培育|新建)?${LEVEL}*`);

/** Names of what everybody makes; only with their subject do they say what. */
const COMMON =
  /^(?:项目|工程|基地|企业|平台|试点|示范点|示范区|示范项目|试点项目|示范基地|示范单位|示范企业|单位|中心|机构|园区|站点|服务站|服务中心|团队|标准|品牌|产品|场景|载体|人才|人员|活动)$/;

/** Measures that are of something: 签约率, 覆盖率, 数量. */
const BARE_MEASURE =
  /^(?:总体|平均|综合|整体)?(?:[^的、]{0,2}率|数量|总数|总量|规模|面积|比例|比重|满意度|产值|总产值|营业收入|主营业务收入|增加值)$/;

/** A name that measures something; another measure is not of it. */
const MEASURE_END =
  /(?:率|量|数|额|值|度|比例|比重|占比|面积|水平|规模|指数|收入|得分|增长|下降|提升)$/;

/** 规模以上企业 of 规模以上企业新增. */
const GROWING = /(?:新增|净增|增加)$/;

/** What is grown has an area and a yield: 粮食播种面积, 总产量. */
const GROWN_AREA = /(?:播种|种植|栽培|养殖)(?:总)?面积$/;
const YIELD = /^(?:总产量|产量|单产|总产|总产值|产值)$/;

/** Says for whom or how, not what. */
const UNNAMED = /^(?:全[省市县区国]|我[省市县区]|每[万千百]?人|累计|总体|平均|其中)$/;

const CARE =
  "(?:完善|健全|加强|深化|提升|优化|强化|加快|推行|规范|加大|扩大|实行|开展|推进|提高|巩固|拓展|坚持|做好|抓好|严格|深入|持续|积极|大力|落实|优先|统筹|稳步|有序)";
const CARED_FOR = new RegExp(`^(?:${MANNER_WORD}|${CARE}|${ANY_MAKING}|${CAUSING_VERB}){0,4}`);

/** Where a clause stops naming what it is about: 指数|稳步提升, 规模|不断扩大. */
const SAID_OF_IT =
  /(?:稳步|不断|持续|显著|明显|大幅|逐步|进一步|全面|更加|加快|快速|有效|切实|普遍|均|得到|实现|达到|保持|位居|居)/;

/** What is left out is short; a longer clause names too much to be taken over. In UTF-16 code units. */
const LONGEST_TAKEN_OVER = 24;

/** A name that is understood alone, with what the clause leaves out put back from what stands before. */
export function completeName(name: string, before: Named): string {
  if (name === "" || UNNAMED.test(name)) {
    return before.isLastInClause ? before.last : subjectOf(before);
  }
  if (name.startsWith("占") && before.last !== "") return `${before.last}${name}`;
  if (LEVEL_ONLY.test(name) && before.last !== "") {
    return `${name}${before.last.replace(LEADING_LEVEL, "")}`;
  }
  const measured = withSameMeasure(name, before.last);
  if (measured !== null) return measured;
  if (YIELD.test(name) && GROWN_AREA.test(before.last)) {
    return `${before.last.replace(GROWN_AREA, "")}${name}`;
  }
  const isCommon = COMMON.test(name.replace(LEADING_LEVEL, ""));
  const isMeasure = BARE_MEASURE.test(name);
  if (!isCommon && !isMeasure) return name;
  if (isMeasure && before.isLastInClause) {
    const owner = TOTAL.test(name) ? before.last.replace(NEW, "") : before.last;
    return MEASURE_END.test(owner) ? name : `${owner.replace(GROWING, "")}${name}`;
  }
  const of = (isMeasure ? ownerOf(name, before) : null) ?? subjectOf(before);
  return of === "" || of.endsWith(name) ? name : `${withoutCount(of, name)}${name}`;
}

/** How many there are in all, the new ones among them. */
const TOTAL = /^(?:总量|总数|数量)$/;
const NEW = /^(?:新增|净增|新建|新培育|新认定)/;

/** 市场主体数量 and 总量 are one count. */
function withoutCount(of: string, name: string): string {
  return TOTAL.test(name) ? of.replace(/(?:总量|总数|数量)$/, "") : of;
}

/** 超过500亿元的企业 after 主营业务收入超过100亿元的企业 is measured by the same. */
const LIMITED = /^(.*?)(?:超过|突破|不低于|不少于|达到|高于)\d/;

function withSameMeasure(name: string, last: string): string | null {
  if (LIMITED.exec(name)?.[1] !== "") return null;
  const measure = LIMITED.exec(last)?.[1] ?? "";
  return measure === "" ? null : `${measure}${name}`;
}

/** 家庭医生 of 签约率 where 家庭医生签约服务政策 stands before. */
function ownerOf(name: string, { clause, words }: Named): string | null {
  const stem = name.replace(/(?:率|度|数|量)$/, "");
  const from = CARED_FOR.exec(words)?.[0].length ?? 0;
  const at = stem.length < 2 ? -1 : words.indexOf(stem, from);
  return at <= from || at - from > LONGEST_TAKEN_OVER ? null : clause.slice(from, at);
}

/** What a clause without a number is about: 标准化试点示范 of 开展标准化试点示范. */
function subjectOf({ clause, words }: Named): string {
  if (/\d/.test(words)) return "";
  const from = CARED_FOR.exec(words)?.[0].length ?? 0;
  const rest = words.slice(from);
  const said = SAID_OF_IT.exec(rest)?.index ?? rest.length;
  const subject = clause.slice(from, from + said);
  return subject.length > LONGEST_TAKEN_OVER ? "" : subject;
}

import { masked } from "./masked";
import { wordingOf } from "./wording";

/** What a measure ends in. */
const MEASURE =
  /(?:率|量|数|额|值|度|分|比例|比重|占比|面积|水平|规模|里程|强度|指数|收入|产值|得分|时间|寿命)$/;

/** What a measure ends in that cannot be added up. */
const RATE = /(?:率|度|比例|比重|占比|指数|强度)$/;

/** A shorter part of a list is no name by itself. In UTF-16 code units. */
const LEAST_NAME = 3;

/** What stands between names; not the same character inside a word: 普及, 参与. */
const BETWEEN = /、|(?<![共饱缓调温中])和|以及|(?<![普以涉波触])及(?![时格率])|(?<!参)与/g;

/**
 * The single names in 甲合格率和乙合格率 or 甲酒家和乙饭店. Where the last one is
 * a measure and another is none, as in 城市和农村污水处理率, all are one name.
 */
export function separateNames(text: string): readonly string[] {
  const names = partsOf(text);
  const isMeasure = MEASURE.test(text);
  const last = names.at(-1) ?? "";
  // A short word before a longer one goes with it: 城市、农村学校. A short last one cannot.
  const isLong = (name: string) => name.length >= LEAST_NAME || name === last;
  const isName = (name: string) => isLong(name) && (!isMeasure || MEASURE.test(name));
  return names.every(isName) ? withOwner(names) : [text];
}

/** A measure of something that the name before tells: 投诉办结率、满意率. */
const OWNERLESS = /^.{2}[率度]$/;
const OWN_MEASURE = /(?:按期|按时|及时)?.{2}[率度]$/;

function withOwner(names: readonly string[]): readonly string[] {
  const owner = (names[0] ?? "").replace(OWN_MEASURE, "");
  return names.map((name, at) => (at > 0 && OWNERLESS.test(name) ? `${owner}${name}` : name));
}

/**
 * The single names in 甲合格率、乙合格率: rates side by side are reached each by
 * itself though nothing says so, where amounts may be meant together.
 */
export function separateRates(text: string): readonly string[] {
  const names = partsOf(text);
  return names.every((name) => name.length >= LEAST_NAME && RATE.test(name)) ? names : [text];
}

/**
 * The names of which `count` numbers are said in turn. In 城市、县城污水处理率
 * the last part holds the noun for all: what is measured of each.
 */
export function namesInTurn(text: string, count: number): readonly string[] {
  const names = partsOf(text);
  if (names.length !== count) return [text];
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1);
  if (others.some((name) => MEASURE.test(name.replace(NAMED_LIKE_MEASURE, "")))) return names;
  const noun = commonNoun(last, others);
  return names.map((name, index) => (index === names.length - 1 ? name : `${name}${noun}`));
}

/** Substances and the like whose names end as measures do. */
const NAMED_LIKE_MEASURE = /需氧量$/;

/** A measure with the word that it is made of: 排放总量, 合格率. */
const MEASURE_NOUN =
  /.{2}(?:总量|总数|数量|总产量|面积|比例|比重|指数|收入|规模|里程|增加值|产值|率|量|数|额|度|值)$/;

/**
 * What stands behind the last name for all of them. Where the names before are
 * all of one length, the last one is taken to be as long; else the measure is.
 */
function commonNoun(last: string, others: readonly string[]): string {
  if (!MEASURE.test(last)) return "";
  const length = others[0]?.length ?? 0;
  const isEven = others.every((name) => name.length === length) && length < last.length;
  return isEven ? last.slice(length) : (MEASURE_NOUN.exec(last)?.[0] ?? "");
}

function partsOf(text: string): readonly string[] {
  const words = masked(wordingOf(text).plain, { from: 0, to: text.length });
  const names: string[] = [];
  let from = 0;
  for (const match of words.matchAll(BETWEEN)) {
    names.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  names.push(text.slice(from));
  return names;
}

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
  const isName = (name: string) => name.length >= LEAST_NAME && (!isMeasure || MEASURE.test(name));
  return names.every(isName) ? names : [text];
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
 * the last part holds the noun for all; what stands before the noun is taken to
 * be as long as the part before it.
 */
export function namesInTurn(text: string, count: number): readonly string[] {
  const names = partsOf(text);
  const last = names.at(-1) ?? "";
  const own = names.at(-2)?.length ?? 0;
  if (names.length !== count || own >= last.length || MEASURE.test(names[0] ?? "")) {
    return names.length === count ? names : [text];
  }
  const noun = MEASURE.test(last) ? last.slice(own) : "";
  return names.map((name, index) => (index === names.length - 1 ? name : `${name}${noun}`));
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

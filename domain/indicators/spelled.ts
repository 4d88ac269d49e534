import { parseNumeral } from "../document/numeral";
import type { Span } from "../document/span";
import { scaled } from "./amount";
import { limitBehind } from "./limit-behind";
import type { Quantity } from "./quantity";
import { UNIT, unitName } from "./units";

/*
 * Quantities in Chinese numerals. Numerals stand in many names, 三大攻坚战 and
 * 一个窗口, so that only those are read whose words say that something is
 * measured: shares, multiples, points of a percentage, and things counted
 * with a limit.
 */

const NUMERAL = "[一二两三四五六七八九十百千零]+";

const FORMS = [
  `(?<per>百|千)分之(?<ratio>${NUMERAL})(?:点(?<decimals>[零一二三四五六七八九]+))?`,
  `(?<whole>[二三四五六七八九十])分之(?<part>[一二三四五六七八九])`,
  "(?<half>(?:半数|一半)(?=及?以上|左右)|(?<=[^通超经])过半数?)",
  `(?<tenths>[一二三四五六七八九])成(?=及?以上|左右)`,
  `(?<=翻)(?<doublings>[一两二三四])?番`,
  `(?<times>${NUMERAL})倍(?=以上|左右|[,。;、]|$)`,
  `(?<points>${NUMERAL})个百分点`,
  `(?<low>${NUMERAL})(?:至|到|[—–-])(?<high>${NUMERAL})(?<rangeUnit>${UNIT})`,
  `(?<count>${NUMERAL})(?<scale>万|亿)?(?<unit>${UNIT})(?=及?以上|左右)`,
  `(?<=至少|不少于|不低于|不超过|超过)(?<limited>${NUMERAL})(?<limitedScale>万|亿)?(?<limitedUnit>${UNIT})`,
];

/** A numeral behind one of these belongs to another word: 第三, 十四五. */
const SPELLED = new RegExp(`(?<![第前一二三四五六七八九十百千万\\d])(?:${FORMS.join("|")})`, "g");

/** Shares are told in hundredths, to this many decimals: a third is 33.33%. */
const SHARE_DECIMALS = 2;

type Read = Pick<Quantity, "value" | "valueTo" | "unit"> & Partial<Pick<Quantity, "bound">>;

/** The quantities in Chinese numerals between two offsets of a text, in order. */
export function spelledIn(plain: string, span: Span): readonly Quantity[] {
  return [...plain.slice(span.from, span.to).matchAll(SPELLED)].flatMap((match): Quantity[] => {
    const read = readGroups(match.groups ?? {});
    if (read === null || !Number.isFinite(read.value)) return [];
    const from = span.from + match.index;
    const end = from + match[0].length;
    const limit = limitBehind(plain, end, span.to);
    return [{ ...read, from, to: end + limit.length, ...boundOf(read, limit.bound) }];
  });
}

function boundOf(read: Read, behind: Quantity["bound"]): Pick<Quantity, "bound"> {
  return { bound: behind ?? read.bound ?? null };
}

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups): Read | null {
  return readShare(groups) ?? readMultiple(groups) ?? readCount(groups);
}

function readShare({ per, ratio, decimals, whole, part, half, tenths }: Groups): Read | null {
  if (ratio !== undefined) {
    const digits = (decimals ?? "").replace(/./g, (one) => `${parseNumeral(one) ?? 0}`);
    const value = Number(`${numberOf(ratio)}.${digits || "0"}`);
    return single(value, per === "千" ? "‰" : "%");
  }
  if (whole !== undefined && part !== undefined) {
    const share = (numberOf(part) / numberOf(whole)) * 100;
    return single(Number(share.toFixed(SHARE_DECIMALS)), "%");
  }
  if (half !== undefined) {
    return { ...single(50, "%"), ...(half.startsWith("过") ? { bound: ">" as const } : {}) };
  }
  return tenths === undefined ? null : single(numberOf(tenths) * 10, "%");
}

/** 翻一番 makes twice as much, 翻两番 four times; 翻番 is 翻一番. */
function readMultiple({ doublings, times, points, ...rest }: Groups): Read | null {
  if (times !== undefined) return single(numberOf(times), "倍");
  if (points !== undefined) return single(numberOf(points), "百分点");
  const isOther = Object.values(rest).some((group) => group !== undefined);
  return isOther ? null : single(2 ** numberOf(doublings ?? "一"), "倍");
}

function readCount(groups: Groups): Read | null {
  const { low, high, rangeUnit = "" } = groups;
  if (low !== undefined && high !== undefined) {
    return { value: numberOf(low), valueTo: numberOf(high), unit: unitName(rangeUnit) };
  }
  const numeral = groups.count ?? groups.limited;
  if (numeral === undefined) return null;
  const value = scaled(numberOf(numeral), groups.scale ?? groups.limitedScale);
  return single(value, unitName(groups.unit ?? groups.limitedUnit ?? ""));
}

function single(value: number, unit: string): Read {
  return { value, valueTo: null, unit };
}

/** 两 is 二, 百 alone is 一百; NaN for what is no numeral. */
function numberOf(numeral: string): number {
  const plain = numeral.replaceAll("两", "二").replace(/^(?=[百千])/, "一");
  return plain === "零" ? 0 : (parseNumeral(plain) ?? Number.NaN);
}

/** From the widest power down; the first that fits one of the issuers is the document's. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:中共中央|国务院|全国人民代表大会|全国人大|国家|最高人民)/, "国家"],
  [/^中华人民共和国/, "国家"],
  [/省|自治区|北京市|天津市|上海市|重庆市/, "省"],
  [/市|州|盟/, "市"],
  [/县|区|旗/, "县"],
];

const UNKNOWN_LEVEL = "其他";

/** Every level there is, from the widest power down. */
export const LEVEL_NAMES: readonly string[] = [
  ...new Set(LEVELS.map(([, name]) => name)),
  UNKNOWN_LEVEL,
];

/** Whose document it is, by the names of its issuers: 国家, 省, 市, 县 or 其他. */
export function levelOf(issuers: readonly string[]): string {
  const found = LEVELS.find(([pattern]) => issuers.some((issuer) => pattern.test(issuer)));
  return found?.[1] ?? UNKNOWN_LEVEL;
}

import { SCALE } from "./amount";

/**
 * Words that count things: measure words and names of what is counted. A word
 * that also begins other words names in brackets what may not follow it.
 */
const COUNTING = [
  "人次 人天 人日 人年 人 名 位(?![于居]) 户次 户 家次 家 个 所(?![有需在属]) 座 栋 幢 间 套 台(?!湾) 部(?![门分委队署]) 辆次 辆 艘 架次 架 列",
  "件 项次 项 条(?![例件款]) 篇 册 份 本(?![地市省]) 张 种(?![植养]) 类 款 品种 批次 批(?![准发复]) 期(?![间限]) 届 场次 场(?![所地馆景]) 次 起 例 宗 笔 单",
  "处(?![理置罚于]) 片 块 口 支(?![持撑付出]) 组(?![织成建]) 班次 班(?!子) 对 棵 株 头 只 羽 枚 颗 卷 集 门 课时 学时 学分 节 床 张床位 床位 村 镇 乡 县 市(?!场) 标准箱 TEU",
];

/** Words that measure: money, length, area, volume, weight, energy, data, shares, points. */
const MEASURING = [
  "% ‰ 个百分点 百分点 个千分点 倍 成(?![立为本员果效长]) 分(?![之类级为别布钟工期析]) 元人民币 美元 欧元 元 标方",
  "平方公里 平方千米 平方米 立方米 公里 千米 海里 厘米 毫米 米 公顷 亩 吨标准煤 吨标煤 标准煤 吨公里 吨 斤 公斤 千克 毫克 微克 克 升 毫升",
  "千瓦时 千瓦 兆瓦 吉瓦 kWh KWH kW KW MW GW 千伏安 千伏 度(?!假) km² km m² m³ PB TB GB EB Gbps Mbps EFLOPS PFLOPS 标准机架 机架 字 比特",
];

/** Words for a length of time; they measure a target only where something is to last so long. */
const TIMING = "年 个月 周 天 日 个工作日 工作日 个小时 小时 分钟 秒 岁";

const words = (list: string): readonly string[] => list.split(" ");
const byLength = (a: string, b: string) => bare(b).length - bare(a).length;
const bare = (word: string): string => word.replace(/\(\?!.*$/, "");
const alternatives = [...COUNTING, ...MEASURING, TIMING]
  .flatMap(words)
  .toSorted(byLength)
  .join("|");

/** Matches what a rate is of, behind a number: 15/10万 is 15 of a hundred thousand. */
const OF_SO_MANY = "/\\d*[十百千]?[千万亿]人?";

/** Matches a unit: 家, %, 批次/千人, /10万. Latin ones end where the letters end. */
export const UNIT = `(?:(?:${alternatives})(?![A-Za-z])(?:/(?:[十百千万]{0,2}(?:${alternatives})|[A-Za-z]+))?|${OF_SO_MANY})`;

const TIME_UNITS: ReadonlySet<string> = new Set(words(TIMING).map(unitName));
const COUNTING_UNITS: ReadonlySet<string> = new Set(COUNTING.flatMap(words).map(bare));

export function isTimeUnit(unit: string): boolean {
  return TIME_UNITS.has(unit);
}

/** True for what counts things one by one, such as 家; not for %, 元 or 亩. */
export function isCountingUnit(unit: string): boolean {
  return COUNTING_UNITS.has(unit);
}

/** The unit as it is told: 百分点 for 个百分点. */
export function unitName(unit: string): string {
  return unit.replace(/^个(?=百分点|千分点|工作日|小时|月$)/, "");
}

const SCALED_UNIT = new RegExp(`^(${SCALE})?(${UNIT})$`);
const WHOLE_UNIT = new RegExp(`^${UNIT}$`);

/** A unit as a table tells it: 万张 is 张 in ten thousands, 千米 a unit of its own; `null` for what is none. */
export function readUnit(
  words: string,
): { readonly unit: string; readonly scale: string | undefined } | null {
  if (WHOLE_UNIT.test(words)) return { unit: unitName(words), scale: undefined };
  const [, scale, unit] = SCALED_UNIT.exec(words) ?? [];
  return unit === undefined ? null : { unit: unitName(unit), scale };
}

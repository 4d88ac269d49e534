import { planEnd } from "./five-year-plan";

/** A column of values and the year they are of. */
export interface ValueColumn {
  readonly column: number;
  readonly year: number | null;
}

/** What the columns of a table of targets hold; numbers count columns from 0. */
export interface Columns {
  readonly name: number;
  readonly unit: number | null;
  readonly group: number | null;
  readonly attribute: number | null;
  /** The values the targets start from. */
  readonly base: ValueColumn | null;
  readonly targets: readonly ValueColumn[];
}

const YEAR = /((?:19|20)\d{2})\s*年?/;
const PLAN_END = /十([一二三四五六七八九])五[”"]?\s*(?:末|期末|目标)/;
const AIMED = /目标|规划值|计划值/;
const PRESENT = /基期|基数|现状|完成|实际|现值|基础值|当前/;
/** Columns that name or class an indicator, or tell how fast it grows, whatever else they mention. */
const NO_VALUE = /名称|属性|性质|单位|类别|年均|累计|增速|增长|增幅|任务|措施/;

/** Reads a table's header, in half-width forms; `null` where no column holds targets. */
export function readColumns(header: readonly string[]): Columns | null {
  const values = header.flatMap((cell, column) => {
    const isValue = [YEAR, PLAN_END, AIMED, PRESENT].some((form) => form.test(cell));
    return isValue && !NO_VALUE.test(cell) ? [{ column, cell, year: yearOf(cell) }] : [];
  });
  const base = baseColumn(values);
  const targets = values.filter(
    ({ column, cell }) => column !== base?.column && !PRESENT.test(cell),
  );
  const [first] = values;
  if (first === undefined || targets.length === 0) return null;
  const find = (form: RegExp): number | null => {
    const column = header.findIndex((cell) => form.test(cell));
    return column === -1 ? null : column;
  };
  const isNamed = header.findIndex((cell) => /指标|名称|内容/.test(cell) && !/属性|类/.test(cell));
  return {
    name: isNamed !== -1 && isNamed < first.column ? isNamed : Math.max(0, first.column - 1),
    unit: find(/单位$/),
    group: find(/类别|分类|领域|维度/),
    attribute: find(/属性|性质/),
    base: base === null ? null : { column: base.column, year: base.year },
    targets: targets.map(({ column, year }) => ({ column, year })),
  };
}

/** More than these words and it is no part of a header: 2024年, 目标值. In UTF-16 code units. */
const LONGEST_SUBHEADER = 10;

/**
 * The header of two rows, the lower one of which divides cells of the upper:
 * 目标值 above 2024年 and 2026年. `null` where the second row is none of it.
 */
export function joinedHeader(
  upper: readonly string[],
  lower: readonly string[],
): readonly string[] | null {
  const isDividing =
    lower.some((cell) => YEAR.test(cell) || PLAN_END.test(cell) || AIMED.test(cell)) &&
    lower.every((cell) => cell.length <= LONGEST_SUBHEADER && !/^[\d.]+$/.test(cell)) &&
    (lower[0] === "" || lower[0] === upper[0]);
  if (!isDividing) return null;
  const covers = lower.length > upper.length ? spread(upper, lower) : upper;
  let cover = "";
  return lower.map((cell, column) => {
    cover = covers[column] || cover;
    return cell === "" || cell === cover ? cover : `${cover}${cell}`;
  });
}

/** A source that leaves merged cells out gives the last one to all columns behind it. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  return lower.map((_, column) => upper[Math.min(column, upper.length - 1)] ?? "");
}

type Value = ValueColumn & { readonly cell: string };

/** The column that says it tells the present; else the first of several, where it says no target. */
function baseColumn(values: readonly Value[]): Value | null {
  const present = values.find(({ cell }) => PRESENT.test(cell));
  if (present !== undefined) return present;
  const [first] = values;
  return first !== undefined && values.length > 1 && !AIMED.test(first.cell) ? first : null;
}

function yearOf(header: string): number | null {
  const year = YEAR.exec(header)?.[1];
  if (year !== undefined) return Number(year);
  const plan = PLAN_END.exec(header)?.[1];
  return plan === undefined ? null : planEnd(plan);
}

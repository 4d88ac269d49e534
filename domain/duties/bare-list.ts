import { departmentsIn } from "./departments";
import type { Parties } from "./duty";

/** Names that only offices have: 省商务厅, 市市场监管局, 各市人民政府, 工业和信息化部. */
const OFFICE =
  /^(?:(?:[省市县区州]|各|国家|中央|全国).*(?:[厅局委办院署]|政府|管委会|总队|中心)|.{2,12}(?:部|总局|总署|海关|银保监局|证监局))(?:[（(][^（()）]*[)）])?$/;

/** One name in brackets may say where something comes from. */
const LEAST_NAMES = 2;

/** Reads （省商务厅、省体育局）, which says no role: all are responsible. `null` for other words. */
export function readBareList(words: string): Parties | null {
  const names = departmentsIn(words);
  const isList = names.length >= LEAST_NAMES && names.every((name) => OFFICE.test(name));
  return isList ? { lead: names, support: [] } : null;
}

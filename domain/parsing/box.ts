import { BOX_MARK } from "../document/line-marks";
import { parseNumber } from "../document/numeral";
import type { ContentLine } from "./content-line";

export interface BoxLine {
  readonly kind: "box";
  readonly number: number;
  readonly title: string;
}

/** A box's heading is a title; a longer line that begins with 专栏1 speaks about the box. */
const LONGEST_HEADING = 60;

/** Recognises 专栏1 标题. */
export function recogniseBox(line: ContentLine): BoxLine | null {
  const mark = BOX_MARK.exec(line.text);
  const number = parseNumber(mark?.[1] ?? "");
  if (mark === null || number === null || line.text.length > LONGEST_HEADING) return null;
  if (line.text.includes("。")) return null;
  return { kind: "box", number, title: line.text.slice(mark[0].length).trim() };
}

import { CHAPTER_MARK, isPartHeading, PART_MARK } from "../document/line-marks";
import { parseNumber, parseNumeral } from "../document/numeral";
import type { ContentLine } from "./content-line";
import { type Lead, readLead } from "./lead";

export interface ChapterLine {
  readonly kind: "chapter";
  /** How it is numbered: 一、 or 第一章. */
  readonly style: "comma" | "law";
  readonly ordinal: number;
  readonly title: string;
  readonly lead: Lead;
}

/** Recognises 第一章 总则, a line of its own, and 一、总体要求; where text follows on the line, the title ends at its first 。 */
export function recogniseChapter(line: ContentLine): ChapterLine | null {
  const law = PART_MARK.exec(line.text);
  if (law?.[2] === "章" && isPartHeading(line.text)) return lawChapter(line, law);
  const mark = CHAPTER_MARK.exec(line.text);
  const ordinal = parseNumeral(mark?.[1] ?? "");
  if (mark === null || ordinal === null) return null;
  const lead = readLead(line, mark[0].length);
  return { kind: "chapter", style: "comma", ordinal, title: lead.name, lead };
}

function lawChapter(line: ContentLine, mark: RegExpExecArray): ChapterLine | null {
  const ordinal = parseNumber(mark[1] ?? "");
  const title = line.text.slice(mark[0].length);
  return ordinal === null
    ? null
    : { kind: "chapter", style: "law", ordinal, title, lead: { span: null, name: title } };
}

import { CHAPTER_MARK } from "../document/line-marks";
import type { ContentLine } from "./content-line";
import { type Lead, readLead } from "./lead";
import { parseNumeral } from "./numeral";

export interface ChapterLine {
  readonly kind: "chapter";
  readonly ordinal: number;
  readonly title: string;
  readonly lead: Lead;
}

/** Recognises 一、总体要求; where text follows on the line, the title ends at its first 。 */
export function recogniseChapter(line: ContentLine): ChapterLine | null {
  const mark = CHAPTER_MARK.exec(line.text);
  const ordinal = parseNumeral(mark?.[1] ?? "");
  if (mark === null || ordinal === null) return null;
  const lead = readLead(line, mark[0].length);
  return { kind: "chapter", ordinal, title: lead.name, lead };
}

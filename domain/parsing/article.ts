import { ARTICLE_MARK } from "../document/line-marks";
import { parseNumber } from "../document/numeral";
import type { ContentLine } from "./content-line";
import type { ItemLine } from "./item";
import { readLead } from "./lead";

/** 【立法目的】 or （立法目的） after an article's number. */
const NAME = /^[【（(]([^】）)]{1,30})[】）)]\s*/;

/**
 * Recognises 第一条 …. An article rarely has a name, so its lead is the number
 * alone; its heading is the first sentence, or the name where it has one.
 */
export function recogniseArticle(line: ContentLine): ItemLine | null {
  const mark = ARTICLE_MARK.exec(line.text);
  const ordinal = parseNumber(mark?.[1] ?? "");
  if (mark === null || ordinal === null) return null;
  const [found] = mark;
  const named = NAME.exec(line.text.slice(found.length));
  const heading = named?.[1] ?? readLead(line, found.length).name;
  const length = named === null ? found.length : found.length + named[0].length;
  const { from } = line.content;
  const span = { from, to: from + line.text.slice(0, length).trimEnd().length };
  return { kind: "item", rank: 0, ordinal, heading, lead: { span, name: heading } };
}

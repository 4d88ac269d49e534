import type { Edit } from "../document/edit";
import { isBlankLine, type Line, linesOf } from "../document/line";
import {
  ARTICLE_MARK,
  CHAPTER_MARK,
  DASH_MARK,
  DATE_LINE,
  endsSentence,
  ITEM_MARK,
  isPartHeading,
  TITLE_ENDING,
} from "../document/line-marks";
import { isChromeBetween } from "./chrome-between";

type Range = { readonly from: number; readonly to: number };

/** Words a web page puts at the start of a line around an article. */
const MARKER_START =
  /^(?:>+$|搜索|首页|当前位置|您的位置|文章来源|信息来源|来源[:：]|发布时间|发布日期|浏览量|浏览次数|阅读次数|点击数|字号|字体[:：]|打印|分享到?|关闭窗口|地址[:：]|电话[:：]|传真[:：]|邮箱|邮编|联系我们|主办单位|承办单位|技术支持|网站地图|返回顶部|上一篇|下一篇|扫一扫|责任编辑|【?打印】?)/;

/** Words that give a line away wherever they stand in it. */
const MARKER_INSIDE = /版权所有|网站建设|网站标识码|ICP备|公网安备|All Rights Reserved|\S@\S/i;

/** A line such as 发布时间: whose value stands on the next line. */
const AWAITS_VALUE = /[:：]$/;

/** One marker may be a heading by accident (搜索), several are a page's frame. */
const LEAST_MARKERS = 2;

/** Prose as against headings, labels and addresses: at least this long and closed by punctuation. */
const PROSE_LENGTH = 30;

/** A title is longer than a menu entry and shorter than a paragraph. */
const TITLE_LENGTH = { least: 8, most: 90 } as const;

/**
 * Removes what a web page sets around an article: navigation, addresses,
 * counters. Above the text everything goes up to the last such line except the
 * last title; below it everything from the first such line on; within it lines
 * that are nothing but a page's buttons and addresses.
 */
export function webChrome(text: string): readonly Edit[] {
  const lines = linesOf(text).filter((line) => !isBlankLine(line));
  const bodyStart = lines.findIndex(isBody);
  const bodyEnd = lines.findLastIndex((line) => isBody(line) || isText(line));
  if (bodyStart === -1) return [];
  return [
    ...aboveBody(text, lines.slice(0, bodyStart)),
    ...withinBody(lines, bodyStart, bodyEnd),
    ...belowBody(text, lines.slice(bodyEnd + 1)),
  ].map((range) => ({ rule: "web-chrome", ...range, replacement: "" }));
}

function isBody(line: Line): boolean {
  const content = line.text.trim();
  return opensPart(content) || (content.length >= PROSE_LENGTH && endsProse(content));
}

/** After the text has begun a short line is still text where it is a sentence or numbered. */
function isText(line: Line): boolean {
  const content = line.text.trim();
  const isSentence = content.endsWith("。") || ITEM_MARK.test(content) || DASH_MARK.test(content);
  return isSentence && !isMarker(line);
}

function opensPart(content: string): boolean {
  return CHAPTER_MARK.test(content) || isPartHeading(content) || ARTICLE_MARK.test(content);
}

function aboveBody(text: string, lines: readonly Line[]): readonly Range[] {
  if (lines.filter(isMarker).length < LEAST_MARKERS) return [];
  const lastMarker = lines.findLastIndex(isMarker);
  const frame = lines.slice(0, lastMarker + 1 + valueLines(lines, lastMarker));
  const end = frame.at(-1)?.end ?? 0;
  const title = frame.findLast(isTitle);
  if (title === undefined) return [{ from: 0, to: end }];
  return [
    { from: 0, to: title.from },
    { from: title.end, to: Math.min(end, text.length) },
  ].filter(({ from, to }) => from < to);
}

function belowBody(text: string, lines: readonly Line[]): readonly Range[] {
  const first = lines.find(isMarker);
  if (first === undefined || lines.filter(isMarker).length < LEAST_MARKERS) return [];
  return [{ from: first.from, to: text.length }];
}

function withinBody(lines: readonly Line[], start: number, end: number): readonly Range[] {
  return lines.slice(start, end).flatMap((line, index) => {
    const next = lines[start + index + 1];
    return isChromeBetween(line.text) ? [{ from: line.from, to: next?.from ?? line.end }] : [];
  });
}

function valueLines(lines: readonly Line[], marker: number): number {
  const awaits = AWAITS_VALUE.test(lines[marker]?.text.trim() ?? "");
  const value = lines[marker + 1];
  return awaits && value !== undefined && !isTitle(value) ? 1 : 0;
}

function isMarker(line: Line): boolean {
  const content = line.text.trim();
  return MARKER_START.test(content) || MARKER_INSIDE.test(content);
}

function isTitle(line: Line): boolean {
  const content = line.text.trim();
  return (
    content.length >= TITLE_LENGTH.least &&
    content.length <= TITLE_LENGTH.most &&
    TITLE_ENDING.test(content) &&
    !isMarker(line)
  );
}

/** A sentence's end proper: a colon ends 邮箱: as well. */
function endsProse(content: string): boolean {
  return endsSentence(content) && !DATE_LINE.test(content) && !/[:：]$/.test(content);
}

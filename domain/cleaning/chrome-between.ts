/** What a page's button says. */
const BUTTON =
  "(?:打印(?:本页|此页)?|关闭(?:窗口)?|收藏(?:本页)?|分享(?:到)?|返回(?:顶部|首页)|纠错|下载|微信|微博|QQ空间|大|中|小|繁体|无障碍|字(?:号|体)|扫一扫.{0,12})";

/** Nothing but buttons, between brackets, bars and blanks; one alone has to be in brackets. */
const BUTTONS = new RegExp(
  `^(?:[【\\[]\\s*${BUTTON}\\s*[】\\]]\\s*)+$|^${BUTTON}(?:[\\s|｜/:：【】\\[\\]]+${BUTTON})+[】\\]]?$`,
);

/** An address that fills the line, perhaps with the sheet's number as a browser prints it. */
const ADDRESS = /^https?:\/\/[^\s\u4e00-\u9fff]+(?:\s+\d{1,3}\s*\/\s*\d{1,3})?$/;

/** 首页 > 政务公开 > 政策文件: the way to the page. */
const TRAIL =
  /^(?:当前位置|您的位置|您所在的位置)?\s*[:：]?\s*首页\s*(?:[>＞»›]\s*[^>＞»›。]{1,20})+$/;

/** A longer line is text, whatever it begins with. */
const LONGEST = 120;

/**
 * True for a line that belongs to a web page's frame even in the middle of a
 * text: it has to be nothing else.
 */
export function isChromeBetween(line: string): boolean {
  const words = line.trim();
  if (words.length > LONGEST) return false;
  return BUTTONS.test(words) || ADDRESS.test(words) || TRAIL.test(words);
}

import type { AnnotationStyle, Colour, ColourNames } from "../../../domain/annotations/annotation";

/**
 * The words the print adds to the text. They are Chinese whatever the language
 * of the window: the page goes to the readers of the document.
 */
export const LABELS = {
  issuers: "发文机关",
  docNumber: "文号",
  date: "成文日期",
  publishedOnline: "网上发布",
  edition: "版本",
  missing: "本版所缺",
  lacksStart: "〔此前部分缺〕",
  lacksEnd: "〔以下缺〕",
  metadata: "来源所附信息",
  appendix: "批注一览",
  beforeText: "正文之前",
  changed: "原文已改，现为：",
  compared: "对比：",
  unplaced: "原文中已找不到的批注",
  unplacedHint: "原文已变，没有替您猜位置；批注时的文字保留在这里。",
} as const;

const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  yellow: "黄色",
  green: "绿色",
  blue: "蓝色",
  red: "红色",
  purple: "紫色",
};

const STYLE_WORDS: Readonly<Record<AnnotationStyle, string>> = {
  highlight: "高亮",
  underline: "下划线",
  "strike-out": "删除线",
};

/** 重点（黄色高亮）; without a name of the colour, 黄色高亮. */
export function lookWords(colour: Colour, style: AnnotationStyle, names: ColourNames): string {
  const look = `${COLOUR_WORDS[colour]}${STYLE_WORDS[style]}`;
  const name = names[colour];
  return name === undefined ? look : `${name}（${look}）`;
}

export function countWords(entries: number, commented: number): string {
  return `共 ${entries} 条，其中 ${commented} 条有批语。`;
}

export function printedWords(time: string): string {
  return `打印于 ${dayWords(time)}。`;
}

export function pageWords(page: number): string {
  return `第 ${page} 页`;
}

const DAY = new Intl.DateTimeFormat("zh-CN", { dateStyle: "long" });

/** The day of a moment where the user is: 2026年1月2日. */
export function dayWords(time: string): string {
  return DAY.format(new Date(time));
}

/** A calendar day `YYYY-MM-DD`, which is the same everywhere: 2016年5月24日. */
export function calendarDayWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

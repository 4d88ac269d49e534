import { readDay } from "./date";
import { splitBodies } from "./issuers";

/** What a form above a text says of it: 发文机关：… 发文字号：…; `null` or empty where it says nothing. */
export interface LabelledFacts {
  readonly title: string | null;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  readonly date: string | null;
  readonly publishedOnline: string | null;
}

type Fact = keyof LabelledFacts;

/** The words a form has for each fact. */
const LABELS: ReadonlyMap<string, Fact> = new Map([
  ...labels("title", ["标题", "名称", "文件名称", "文件标题", "信息名称"]),
  ...labels("issuers", ["发文机关", "发文机构", "发文单位", "制发机关", "印发机关", "发布机构"]),
  ...labels("docNumber", ["发文字号", "文号", "文件编号", "发文文号"]),
  ...labels("date", ["成文日期", "签发日期", "印发日期", "发文日期", "成文时间"]),
  ...labels("publishedOnline", ["发布日期", "发布时间", "公开日期"]),
]);

/** Between the cells of a form: a tab or a bar. */
const BETWEEN_CELLS = /\s*[\t|]\s*/;

/** A label with its mark, perhaps with its value in the same cell; labels are often set wide: 文　号. */
const LABELLED = /^([\p{Script=Han}\s]{2,10}?)\s*(?:[:：]\s*(.*))?$/u;

/** A longer line is prose. */
const LONGEST_LINE = 300;

const DOC_NUMBER = /^\p{Script=Han}{1,12}\s*[〔[［(（]\d{4}[〕\]］)）]\s*第?\s*\d{1,5}\s*号$/u;

/** Reads the lines of a form; the first value of a fact counts. */
export function readLabelledFacts(lines: readonly string[]): LabelledFacts {
  const values = new Map<Fact, string>();
  for (const line of lines) {
    for (const [fact, value] of labelledValues(line)) {
      if (value !== "" && !values.has(fact)) values.set(fact, value);
    }
  }
  const number = values.get("docNumber") ?? "";
  return {
    title: values.get("title") ?? null,
    issuers: splitBodies(values.get("issuers") ?? ""),
    docNumber: DOC_NUMBER.test(number) ? number : null,
    date: readDay(values.get("date") ?? ""),
    publishedOnline: readDay(values.get("publishedOnline") ?? ""),
  };
}

/** True for a line that begins with a label of a form. */
export function isLabelled(line: string): boolean {
  return labelledValues(line).length > 0;
}

function labelledValues(line: string): readonly (readonly [Fact, string])[] {
  if (line.length > LONGEST_LINE) return [];
  const cells = line.split(BETWEEN_CELLS).map((cell) => cell.trim());
  return cells.flatMap((cell, index) => {
    const [, label = "", value] = LABELLED.exec(cell) ?? [];
    const fact = LABELS.get(label.replace(/\s/g, ""));
    const next = cells[index + 1];
    // A label without a mark has its value in the next cell.
    if (fact === undefined || (value === undefined && next === undefined)) return [];
    return [[fact, value === undefined || value === "" ? (next ?? "") : value] as const];
  });
}

function labels(fact: Fact, names: readonly string[]): readonly (readonly [string, Fact])[] {
  return names.map((name) => [name, fact] as const);
}

import type { Parties } from "./duty";
import { readParties } from "./parties";

const KIND =
  "牵头|责任|主要责任|主责|主办|承办|负责|落实|实施|配合|协办|协助|协同|参与|参加|参建|支持";
/** 主办：省商务厅 says no more than what the department does. */
const SHORT = "牵头|主办|承办|主责|配合|协办|协同|参与";
const NAME = `(?<kind>${KIND})(?:负责|责任|落实|实施|配合|参与|协同)?(?:单位|部门|处室|机构)(?:及分工)?`;
const LABEL = new RegExp(`(?:${NAME}|(?<short>${SHORT}))\\s*[:：]`, "g");
/** A column's header may leave 单位 out: 牵头, 配合. */
const COLUMN = new RegExp(`^(?:${NAME}|(?<short>${SHORT}))$`);
const SUPPORTING = /^(?:配合|协办|协助|协同|参与|参加|参建|支持)/;

/** Labels of what is no department, which end the list before them. */
const OTHER_LABEL =
  /[；;，,。\s]*(?:完成时限|完成时间|时间节点|时限要求|时间安排|责任人|责任领导|牵头领导|牵头负责领导|分管领导|联系人)\s*[:：].*$/s;

/** True where a label of departments stands in the words. */
export function hasLabel(words: string): boolean {
  return words.search(LABEL) !== -1;
}

/** Where the first label begins; -1 without one. */
export function firstLabel(words: string): number {
  return words.search(LABEL);
}

/** The kind of departments that a column's header names; `null` where it names none. */
export function kindOfLabel(header: string): string | null {
  const { groups } = COLUMN.exec(header.replace(/[\s（(][^\t]*$/, "")) ?? {};
  return groups === undefined ? null : kindOf(groups);
}

function kindOf({ kind, short }: Readonly<Record<string, string | undefined>>): string {
  return kind ?? short ?? "";
}

/** True for those who help; beside 牵头单位 those that are responsible do so too. */
export function isSupporting(kind: string, hasLeader: boolean): boolean {
  return SUPPORTING.test(kind) || (hasLeader && kind !== "牵头");
}

/** Reads 牵头单位：甲；配合单位：乙; `null` where no label opens the words. */
export function readLabels(words: string): Parties | null {
  const known = words.replace(OTHER_LABEL, "");
  const labels = [...known.matchAll(LABEL)];
  if (labels[0] === undefined || known.slice(0, labels[0].index).trim() !== "") return null;
  const lead: string[] = [];
  const support: string[] = [];
  const hasLeader = labels.some(({ groups = {} }) => kindOf(groups) === "牵头");
  for (const [index, { index: at, 0: label, groups = {} }] of labels.entries()) {
    const list = known
      .slice(at + label.length, labels[index + 1]?.index)
      .replace(/[。；;，,\s]+$/, "");
    const kind = kindOf(groups);
    const isSupport = isSupporting(kind, hasLeader);
    const said = readParties(list);
    (isSupport ? support : lead).push(...said.lead);
    support.push(...said.support);
  }
  return { lead, support };
}

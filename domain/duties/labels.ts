import { departmentsIn } from "./departments";
import type { Parties } from "./duty";
import { readRoles } from "./roles";

const KIND =
  "牵头|责任|主要责任|主责|主办|承办|负责|落实|实施|配合|协办|协助|协同|参与|参加|参建|支持";
const LABEL = new RegExp(
  `(?<kind>${KIND})(?:负责|责任|落实|实施|配合|参与|协同)?(?:单位|部门|处室|机构)(?:及分工)?\\s*[:：]`,
  "g",
);
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

/** Reads 牵头单位：甲；配合单位：乙; `null` where no label opens the words. */
export function readLabels(words: string): Parties | null {
  const known = words.replace(OTHER_LABEL, "");
  const labels = [...known.matchAll(LABEL)];
  if (labels[0] === undefined || known.slice(0, labels[0].index).trim() !== "") return null;
  const lead: string[] = [];
  const support: string[] = [];
  const hasLeader = labels.some(({ groups }) => groups?.kind === "牵头");
  for (const [index, { index: at, 0: label, groups = {} }] of labels.entries()) {
    const list = known
      .slice(at + label.length, labels[index + 1]?.index)
      .replace(/[。；;，,\s]+$/, "");
    const kind = groups.kind ?? "";
    const isSupport = SUPPORTING.test(kind) || (hasLeader && kind !== "牵头");
    const said = readRoles(list) ?? { lead: departmentsIn(list), support: [] };
    (isSupport ? support : lead).push(...said.lead);
    support.push(...said.support);
  }
  return { lead, support };
}

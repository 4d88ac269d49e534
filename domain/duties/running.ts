import type { Span } from "../document/span";
import { departmentsIn, isOrgan } from "./departments";
import type { Parties } from "./duty";
import { LONGEST_STATEMENT, namesOrgansOnly, readStatement } from "./statement";

/** A sentence that says who does something, or its part that does. */
export interface Read {
  readonly parties: Parties;
  /** From the sentence's start. */
  readonly span: Span;
}

/** 由甲会同乙负责, 由甲牵头，乙配合 up to the sentence's end. */
const BY = /(?<!自)由(?=[^由]*(?:牵头|负责|会同|组织实施|落实))/g;

/** Companies and schools do much that is no duty given to them: 由龙头企业牵头. */
const NO_OFFICE = /(?:企业|公司|集团|高校|学校|大学|协会|机构|单位|团体|组织)$/;

/** Reads a sentence without its closing mark; `null` where it gives nobody a duty. */
export function readSentence(sentence: string): Read | null {
  if (!/负责|牵头|会同|组织实施|落实/.test(sentence)) return null;
  for (const { index } of sentence.matchAll(BY)) {
    const part = readPart(sentence, index);
    if (part !== null) return part;
  }
  return (
    readPart(sentence, 0) ??
    readOpening(sentence) ??
    readResponsible(sentence) ??
    readTogether(sentence)
  );
}

/** More commas than these are not looked at for the end of who does it. */
const MOST_COMMAS = 8;

/** 甲牵头，乙、丙配合，年底前完成: who does it, and behind it what is done. */
function readOpening(sentence: string): Read | null {
  const commas = [...sentence.matchAll(/[，,]/g)].slice(0, MOST_COMMAS);
  for (const { index } of commas.toReversed()) {
    const words = sentence.slice(0, index);
    const part = words.includes("牵头") ? readPart(words, 0) : null;
    if (part !== null) return part;
  }
  return null;
}

/** 省农委负责种子质量: who, at the sentence's start, and what for. */
const RESPONSIBLE =
  /^\s*(?<mark>第[零〇一二三四五六七八九十百\d]+条[\s\u3000]*|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])?(?<who>[^，,。；;：:]{2,60}?)负责(?![人制])[^，,。；;]{2,}/;

/** What a law says of the offices of all places gives none of them a task. */
const ANY_OFFICE = /县级以上|市级以上|各级|上级|下级|本级|同级/;

function readResponsible(sentence: string): Read | null {
  const { 0: clause, groups = {} } = RESPONSIBLE.exec(sentence) ?? {};
  if (clause === undefined || sentence.length > LONGEST_STATEMENT) return null;
  const lead = officesIn(groups.who ?? "");
  if (lead === null) return null;
  const from = clause.length - clause.slice((groups.mark ?? "").length).trimStart().length;
  const next = readNextResponsible(sentence, clause.length);
  if (next !== null) {
    return { parties: { lead: [...lead, ...next.lead], support: [] }, span: { from, to: next.to } };
  }
  const others = readStatement(sentence.slice(clause.length).replace(/^[，,]/, ""));
  if (others === null || !namesOrgansOnly(others)) {
    return { parties: { lead, support: [] }, span: { from, to: clause.length } };
  }
  // What others do beside the first is their help, unless they are said to lead.
  const support = [...others.lead, ...others.support];
  return { parties: { lead, support }, span: { from, to: sentence.trimEnd().length } };
}

/** The offices that words name; `null` where they name anything else. */
function officesIn(words: string): readonly string[] | null {
  const names = departmentsIn(words);
  if (names.length === 0 || names.some((name) => ANY_OFFICE.test(name))) return null;
  const areOffices = names.every((name) => isOrgan(name) && !name.includes("的"));
  return areOffices && names.some((name) => !NO_OFFICE.test(name)) ? names : null;
}

/** …，省财政厅负责资金保障: a further clause that says the same of others, and those behind it. */
const ALSO_RESPONSIBLE = /^[，,]\s*(?<who>[^，,。；;：:]{2,60}?)负责(?![人制])[^，,。；;]{2,}/;

function readNextResponsible(
  sentence: string,
  start: number,
): { readonly lead: readonly string[]; readonly to: number } | null {
  const lead: string[] = [];
  let to = start;
  for (;;) {
    const { 0: clause, groups = {} } = ALSO_RESPONSIBLE.exec(sentence.slice(to)) ?? {};
    const names = clause === undefined ? null : officesIn(groups.who ?? "");
    if (clause === undefined || names === null) return lead.length === 0 ? null : { lead, to };
    lead.push(...names);
    to += clause.length;
  }
}

/** What an office does together with others, behind their names. */
const DOES =
  "开展|组织|制定|制订|研究|建立|建设|健全|推进|推动|加强|完善|做好|培育|打造|举办|设立|出台|编制|实施|印发|共同|定期|及时|指导|进一步|对";
/** 省教育厅会同省财政厅开展…: who leads, and who helps. */
const TOGETHER = new RegExp(
  `^\\s*(?:[（(][一二三四五六七八九十\\d]+[)）]|\\d+[.．、])?(?<who>[^，,。；;：:]{2,40}?)会同(?<others>[^，,。；;：:]{2,60}?)(?=${DOES})`,
);

function readTogether(sentence: string): Read | null {
  const { 0: words, groups = {} } = TOGETHER.exec(sentence) ?? {};
  if (words === undefined || sentence.length > LONGEST_STATEMENT) return null;
  const [lead, support] = [officesIn(groups.who ?? ""), officesIn(groups.others ?? "")];
  if (lead === null || support === null) return null;
  const from = words.length - words.trimStart().length;
  return { parties: { lead, support }, span: { from, to: sentence.trimEnd().length } };
}

function readPart(sentence: string, from: number): Read | null {
  const words = sentence.slice(from);
  if (words.length > LONGEST_STATEMENT) return null;
  const parties = readStatement(words);
  if (parties === null || parties.lead.length === 0 || !namesOrgansOnly(parties)) return null;
  if (!parties.lead.some((name) => isOrgan(name) && !NO_OFFICE.test(name))) return null;
  const lead = words.length - words.trimStart().length;
  return { parties, span: { from: from + lead, to: from + words.trimEnd().length } };
}

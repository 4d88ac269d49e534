import type { Span } from "../document/span";
import { isOrgan } from "./departments";
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
  return readPart(sentence, 0);
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

import { isTitleLike } from "./head";

/** A document's name, and the line of its head that is its title line, if one is. */
export interface Title {
  readonly name: string | null;
  readonly line: number | null;
}

/** A title takes at most two printed lines. */
const LONGEST_TITLE = 120;

/** 关于印发X的通知, with or without 《》 around X. */
const NOTICE_OF_ISSUE = /关于(?:印发|转发|发布|公布)《?(.+?)》?的(?:通知|公告|决定)$/;

/** 中共中央 国务院印发《X》 as a headline. */
const ISSUE_HEADLINE = /(?:印发|发布|公布|出台)《([^》]{1,120})》$/;

/** …印发了《X》 in a sentence of the report that precedes the text. */
const ISSUE_SENTENCE = /(?:印发|发布|公布|出台)了《([^》]{1,120})》/;

/**
 * Finds the title among the lines of a head: the line that repeats the name a
 * notice or report gives, else the headline that gives it, else the first line
 * that looks like a title.
 */
export function findTitle(head: readonly string[]): Title {
  const name = issuedName(head);
  if (name === null) {
    const line = head.findIndex((text) => isTitleLike(text) && text.length <= LONGEST_TITLE);
    return line === -1 ? { name: null, line: null } : { name: head[line] ?? null, line };
  }
  const own = head.findIndex((text) => [bare(name), withoutYears(name)].includes(bare(text)));
  const line = own === -1 ? head.findIndex((text) => headlineName(text) === name) : own;
  return { name, line: line === -1 ? null : line };
}

function issuedName(head: readonly string[]): string | null {
  for (const text of head) {
    const name = headlineName(text) ?? ISSUE_SENTENCE.exec(text)?.[1] ?? null;
    if (name !== null) return name;
  }
  return null;
}

function headlineName(text: string): string | null {
  if (text.length > LONGEST_TITLE || !isTitleLike(text)) return null;
  return NOTICE_OF_ISSUE.exec(text)?.[1] ?? ISSUE_HEADLINE.exec(text)?.[1] ?? null;
}

/** A title line may leave its years to the next one: 质量发展纲要 before （2011—2020年）. */
function withoutYears(name: string): string {
  return bare(name).replace(/[（(][^（()）]*[)）]$/, "");
}

/** Without title marks and blanks, which a title line may have or lack. */
function bare(text: string): string {
  return text.replace(/[《》\s]/g, "");
}

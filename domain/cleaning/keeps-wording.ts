import type { CleaningRule, Edit } from "../document/edit";
import { simplify } from "../document/traditional-forms";
import { headKey } from "./page-frame";
import { isLoneNumber, isPageNumber } from "./pages";

const BLANK = /^[\s\u0085\u200B\u2060\uFEFF]*$/;
const PINYIN = /^[(（][\p{Script=Latin}\p{Mn}]+[)）]$/u;
const JUMP = /(?:上接|下转|紧接|转自|续接)[^。，,]*版/;
const MARKS = /^[#*|:\s-]*$/;

/** What an edit takes from the source, and what it puts there. */
type Test = (removed: string, edit: Edit, source: string) => boolean;

const onlyBlanks: Test = (removed, { replacement }) =>
  BLANK.test(removed) && BLANK.test(replacement);

/* A removal leaves a line break where it took what stood beside one. */

/** For rules that take whole lines which are no wording of the document by the rule's own judgement. */
const removesOnly: Test = (_, { replacement }) => BLANK.test(replacement);

/** What each rule may do to a source: take what is no wording, or wording that stands elsewhere. */
const ALLOWED: Readonly<Record<CleaningRule, Test>> = {
  "line-breaks": onlyBlanks,
  "white-space": onlyBlanks,
  "joined-lines": (removed, { replacement }) => BLANK.test(removed) && /^ ?$/.test(replacement),
  "web-chrome": removesOnly,
  "duplicate-copies": (removed, edit, source) =>
    BLANK.test(edit.replacement) && standsElsewhere(removed, edit, source),
  "page-numbers": (removed, { replacement }) => BLANK.test(replacement) && isNumbers(removed),
  "running-heads": (removed, edit, source) =>
    BLANK.test(edit.replacement) && standsElsewhere(removed, edit, source, headKey),
  pinyin: (removed, { replacement }) => PINYIN.test(removed) && BLANK.test(replacement),
  "traditional-forms": (removed, { replacement }) => simplify(removed) === replacement,
  "jump-lines": (removed, { replacement }) => JUMP.test(removed) && BLANK.test(replacement),
  markup: (removed, { replacement }) => MARKS.test(removed) && BLANK.test(replacement),
  "moved-title": (removed, { replacement, movedFrom }, source) =>
    movedFrom === undefined
      ? BLANK.test(replacement)
      : removed === "" && isSubsequence(replacement.trim(), source, movedFrom),
};

/**
 * True where the edit does no more than its rule may: this says again, apart
 * from the rules, what each of them is allowed, so that an error in a rule
 * comes to light.
 */
export function keepsWording(source: string, edit: Edit): boolean {
  return ALLOWED[edit.rule](source.slice(edit.from, edit.to), edit, source);
}

/** True where every line of the removed piece stands in the rest of the source as well. */
function standsElsewhere(
  removed: string,
  edit: Edit,
  source: string,
  keyOf = (line: string) => line,
): boolean {
  const rest = [...linesIn(source.slice(0, edit.from)), ...linesIn(source.slice(edit.to))];
  const others = new Set(rest.map(keyOf));
  return linesIn(removed).every((line) => line === "" || others.has(keyOf(line)));
}

function isNumbers(removed: string): boolean {
  return linesIn(removed).every((line) => line === "" || isPageNumber(line) || isLoneNumber(line));
}

function linesIn(text: string): readonly string[] {
  return text.split(/[\n\r\f\v\u0085\u2028\u2029]/).map((line) => line.trim());
}

/** A moved headline may have lost marks and blanks on its way, but has nothing of its own. */
function isSubsequence(
  words: string,
  source: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  let at = 0;
  for (let index = from; index < to && at < words.length; index += 1) {
    if (source[index] === words[at]) at += 1;
  }
  return at === words.length;
}

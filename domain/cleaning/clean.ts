import type { Edit } from "../document/edit";
import { compose } from "./compose";
import { duplicateCopies } from "./duplicate-copies";
import { applyEdits } from "./edits";
import { joinedLines } from "./joined-lines";
import { jumpLines } from "./jump-lines";
import { lineBreaks } from "./line-breaks";
import { markup } from "./markup";
import { movedTitle } from "./moved-title";
import { pageFrame } from "./page-frame";
import { pinyin } from "./pinyin";
import { pipeTables } from "./pipe-tables";
import { traditionalForms } from "./traditional-forms";
import { webChrome } from "./web-chrome";
import { whiteSpace } from "./white-space";
import { wrappedLines } from "./wrapped-lines";

/** A rule reads the text as the rules before it left it and gives edits of that text. */
export type Rule = (text: string) => readonly Edit[];

/** What cleaning makes of a source. */
export interface Cleaned {
  readonly text: string;
  /** From the source to `text`; ranges count into the source. */
  readonly edits: readonly Edit[];
}

/**
 * In this order because a later rule needs the earlier one's result: whole
 * lines are compared before anything in them changes, a page's frame is found
 * by words that pinyin would hide, a headline is known by the mark that
 * `markup` removes, and sentences are joined across what jump lines and
 * headlines stood between.
 */
const RULES: readonly Rule[] = [
  lineBreaks,
  duplicateCopies,
  pageFrame,
  pinyin,
  traditionalForms,
  webChrome,
  jumpLines,
  movedTitle,
  markup,
  pipeTables,
  wrappedLines,
  joinedLines,
  whiteSpace,
];

/**
 * The text without what its carrier added, and the record of every change. No
 * edit changes wording: characters that are no wording go, a headline moves, a
 * traditional form takes its simplified form. The text ends without a line break.
 */
export function clean(source: string): Cleaned {
  return RULES.reduce<Cleaned>(
    (cleaned, rule) => {
      const edits = rule(cleaned.text);
      if (edits.length === 0) return cleaned;
      return {
        text: applyEdits(cleaned.text, edits),
        edits: compose(cleaned.edits, cleaned.text, edits),
      };
    },
    { text: source, edits: [] },
  );
}

import type { Edit } from "../document/edit";
import { simplifyStray, TRADITIONAL_TO_SIMPLIFIED } from "../document/traditional-forms";

/**
 * Traditional forms are strays up to this share of the characters that have
 * two forms. A text set in traditional characters has nearly all, a simplified
 * one with a faulty conversion below a tenth; anything between is left alone.
 */
const STRAY_SHARE = 0.3;

const SIMPLIFIED_FORMS: ReadonlySet<string> = new Set(TRADITIONAL_TO_SIMPLIFIED.values());

/** Folds stray traditional forms of a simplified text; a traditional text stays as it is. */
export function traditionalForms(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let simplified = 0;
  let from = 0;
  for (const character of text) {
    const to = from + character.length;
    const replacement = simplifyStray(character);
    if (replacement !== null) edits.push({ rule: "traditional-forms", from, to, replacement });
    else if (SIMPLIFIED_FORMS.has(character)) simplified += 1;
    from = to;
  }
  return edits.length <= STRAY_SHARE * (edits.length + simplified) ? edits : [];
}

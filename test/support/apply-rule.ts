import type { Rule } from "../../domain/cleaning/clean";
import { applyEdits } from "../../domain/cleaning/edits";

/** The text as one cleaning rule leaves it. */
export function applyRule(rule: Rule, text: string): string {
  return applyEdits(text, rule(text));
}

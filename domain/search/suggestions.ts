import { fold } from "./fold";

/** What a suggestion is; the order in which equals are offered. */
export const SUGGESTION_KINDS = ["heading", "issuer", "department", "indicator", "term"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A string that can be completed to. */
export interface Suggestion {
  readonly text: string;
  readonly kind: SuggestionKind;
}

/** How a text can be written otherwise: the first letters of its sounds, 质量 as zl. */
export type InitialsOf = (text: string) => string;

/** How well a suggestion fits what is typed; less is better. */
const BEGINS = 0;
const SOUNDS = 1;
const CONTAINS = 2;
const NOT_AT_ALL = 3;

/**
 * The suggestions for what is typed so far: those that begin with it, those
 * whose sounds begin with it, those that contain it; the shortest of each first.
 * Each text once, and never just what is typed.
 *
 * @param initialsOf asked only where Latin letters are typed
 */
export function suggestionsFor(
  typed: string,
  all: readonly Suggestion[],
  most: number,
  initialsOf: InitialsOf | null = null,
): Suggestion[] {
  const wanted = fold(typed).trim();
  if (wanted === "") return [];
  const initials = /^[a-z]+$/.test(wanted) ? initialsOf : null;
  const fitting = new Map<string, { suggestion: Suggestion; fit: number }>();
  for (const suggestion of all) {
    const folded = fold(suggestion.text);
    const fit = fitOf(wanted, folded, initials);
    if (fit !== NOT_AT_ALL && folded !== wanted && !fitting.has(folded))
      fitting.set(folded, { suggestion, fit });
  }
  return [...fitting.values()]
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        a.suggestion.text.length - b.suggestion.text.length ||
        orderOf(a.suggestion) - orderOf(b.suggestion),
    )
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

function fitOf(wanted: string, folded: string, initialsOf: InitialsOf | null): number {
  if (folded.startsWith(wanted)) return BEGINS;
  if (initialsOf?.(folded).startsWith(wanted) === true) return SOUNDS;
  return folded.includes(wanted) ? CONTAINS : NOT_AT_ALL;
}

function orderOf({ kind }: Suggestion): number {
  return SUGGESTION_KINDS.indexOf(kind);
}

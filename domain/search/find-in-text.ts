import type { Span } from "../document/span";
import { fold } from "./fold";
import { occurrences } from "./occurrences";
import { onOneLine, withoutLoneSurrogates } from "./query";

/**
 * Every place where what was typed stands in one text, as it stands there: no
 * signs, no fields, no words apart. Text and query are folded as the search of
 * the library folds them, so both find the same. Blanks count one by one, as
 * in any find command.
 *
 * @param folded the whole text, folded
 */
export function findInText(folded: string, typed: string): readonly Span[] {
  const needle = fold(onOneLine(withoutLoneSurrogates(typed))).trim();
  return occurrences(folded, [needle]);
}

/** What to look for where a stretch of text is selected: its first line, without the space around it. */
export function queryOfSelection(selected: string): string {
  return (
    selected
      .trim()
      .split(/[\n\r]/u)[0]
      ?.trim() ?? ""
  );
}

/** The number of the first place at or after an offset; after the last place comes the first. */
export function placeFrom(places: readonly Span[], offset: number): number {
  return Math.max(
    0,
    places.findIndex(({ from }) => from >= offset),
  );
}

/** Words to be shown in a note, and which of their places. */
export interface SoughtWords {
  readonly words: string;
  /** Number of the place, counted from 0, whatever the case of letters. */
  readonly number: number;
}

/** No words yet: a person types them. */
export const NOTHING_SOUGHT: SoughtWords = { words: "", number: 0 };

/** Offsets into a plain text, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a note's plain text as words to be looked for, as its find bar counts them. */
export function soughtIn(text: string, { from, to }: Stretch): SoughtWords {
  const words = text.slice(from, to);
  if (words === "") return NOTHING_SOUGHT;
  const before = text.slice(0, from).toLowerCase();
  return { words, number: before.split(words.toLowerCase()).length - 1 };
}

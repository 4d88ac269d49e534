/** Longest quote shown whole in the list of annotations: about four lines of it. */
const LONGEST_WHOLE = 140;

/** What is kept of a longer one: enough to see where it begins and ends. */
const KEPT_AT_START = 90;
const KEPT_AT_END = 30;

const ELISION = "……";

/** A quote short enough for a list; its two ends where it is long. Cuts no character in two. */
export function excerpt(quote: string): string {
  const characters = Array.from(quote);
  if (characters.length <= LONGEST_WHOLE) return quote;
  const start = characters.slice(0, KEPT_AT_START).join("");
  const end = characters.slice(-KEPT_AT_END).join("");
  return `${start}${ELISION}${end}`;
}

import { plainText } from "../rich-text/plain-text";
import type { Handout, HandoutEntry } from "./handout";

/** The user's own words in a handout, entry by entry: the passages are found in their documents. */
export function ownWords(entry: HandoutEntry): string {
  switch (entry.kind) {
    case "heading":
      return entry.text;
    case "text":
      return plainText(entry.body);
    case "passage":
    case "lines":
      return "";
  }
}

/** What tells a handout apart in a list: its headings and own words, and what its passages begin with. */
export function handoutLines({ entries }: Pick<Handout, "entries">): readonly string[] {
  return entries
    .map((entry) =>
      entry.kind === "passage" ? entry.citation.target.quote.exact : ownWords(entry),
    )
    .filter((line) => line !== "");
}

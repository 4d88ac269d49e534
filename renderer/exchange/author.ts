import { type Author, tidyName } from "../../domain/exchange/author";
import { currentSettings, keepSetting } from "../store/settings";

/** The user as an author; the id is made and kept at the first call. */
export function currentAuthor(): Author {
  const { author } = currentSettings();
  if (author.id !== "") return author;
  const known = { ...author, id: crypto.randomUUID() };
  keepSetting("author", known);
  return known;
}

/** The user under the name and shape given out, which are kept for the next time; `null` without a name. */
export function keepAuthor(name: string, shape: Author["shape"]): Author | null {
  const tidy = tidyName(name);
  if (tidy === null) return null;
  const author = { ...currentAuthor(), name: tidy, shape };
  keepSetting("author", author);
  return author;
}

import type { LibraryEntry } from "./library-entry";

/** Longest tag, in UTF-16 code units: a tag is read at a glance. */
export const LONGEST_TAG = 30;

/** Whether all, some or none of several documents have a tag. */
export type TagState = "all" | "some" | "none";

/** A tag as it is kept: on one line, without blanks around it; `null` where nothing is left or too much. */
export function tidyTag(text: string): string | null {
  const tag = text.trim().replace(/\s+/gu, " ");
  return tag === "" || tag.length > LONGEST_TAG ? null : tag;
}

/** The tags of an entry with some put on and some taken off, each once. */
export function withTags(
  entry: LibraryEntry,
  on: readonly string[],
  off: readonly string[],
): LibraryEntry {
  const kept = entry.tags.filter((tag) => !off.includes(tag));
  return { ...entry, tags: [...new Set([...kept, ...on])] };
}

/** How the given documents, each with its tags, stand to every tag. */
export function tagStates(
  tags: readonly string[],
  tagged: readonly { readonly tags: readonly string[] }[],
): ReadonlyMap<string, TagState> {
  return new Map(
    tags.map((tag) => {
      const count = tagged.filter((one) => one.tags.includes(tag)).length;
      return [tag, count === 0 ? "none" : count === tagged.length ? "all" : "some"] as const;
    }),
  );
}

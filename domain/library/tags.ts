/** What can have tags: a document, a note, an annotation. */
interface Tagged {
  readonly tags: readonly string[];
}

/** Longest tag, in UTF-16 code units: a tag is read at a glance. */
export const LONGEST_TAG = 30;

/** Whether all, some or none of several documents have a tag. */
export type TagState = "all" | "some" | "none";

/** A tag as it is kept: on one line, without blanks around it; `null` where nothing is left or too much. */
export function tidyTag(text: string): string | null {
  const tag = text.trim().replace(/\s+/gu, " ");
  return tag === "" || tag.length > LONGEST_TAG ? null : tag;
}

/** The same with some tags put on and some taken off, each once. */
export function withTags<T extends Tagged>(
  tagged: T,
  on: readonly string[],
  off: readonly string[],
): T {
  const kept = tagged.tags.filter((tag) => !off.includes(tag));
  return { ...tagged, tags: [...new Set([...kept, ...on])] };
}

/** The same where the tag `from` is called `to`; where it has both, one of them goes. */
export function withRenamedTag<T extends Tagged>(tagged: T, from: string, to: string): T {
  if (!tagged.tags.includes(from)) return tagged;
  const tags = tagged.tags.map((tag) => (tag === from ? to : tag));
  return { ...tagged, tags: [...new Set(tags)] };
}

/** How the given documents, each with its tags, stand to every tag. */
export function tagStates(
  tags: readonly string[],
  tagged: readonly Tagged[],
): ReadonlyMap<string, TagState> {
  return new Map(
    tags.map((tag) => {
      const count = tagged.filter((one) => one.tags.includes(tag)).length;
      return [tag, count === 0 ? "none" : count === tagged.length ? "all" : "some"] as const;
    }),
  );
}

/** So many queries are remembered: more than a person looks through. */
export const MOST_RECENT = 20;

/** A longer query was pasted; it would fill the list and settings for nothing. */
const LONGEST = 200;

/** The remembered queries with one more, the newest first, each once. */
export function withRecent(recent: readonly string[], typed: string): readonly string[] {
  const query = typed.trim().replace(/\s/gu, " ");
  if (query === "" || query.length > LONGEST) return recent;
  return [query, ...recent.filter((one) => one !== query)].slice(0, MOST_RECENT);
}

export function withoutRecent(recent: readonly string[], query: string): readonly string[] {
  return recent.filter((one) => one !== query);
}

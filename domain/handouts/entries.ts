import type { Handout, HandoutEntry } from "./handout";

/** The handout with entries put in behind the one with this id; at the end where there is none. */
export function withEntries(
  handout: Handout,
  added: readonly HandoutEntry[],
  behind: string | null,
  at: string,
): Handout {
  const place = handout.entries.findIndex(({ id }) => id === behind);
  const index = place === -1 ? handout.entries.length : place + 1;
  return altered(handout, handout.entries.toSpliced(index, 0, ...added), at);
}

/** With an entry altered; the same handout where the entry is gone or stays as it was. */
export function withAlteredEntry(
  handout: Handout,
  id: string,
  alter: (entry: HandoutEntry) => HandoutEntry,
  at: string,
): Handout {
  const index = handout.entries.findIndex((one) => one.id === id);
  const before = handout.entries[index];
  if (before === undefined) return handout;
  const after = alter(before);
  return after === before ? handout : altered(handout, handout.entries.with(index, after), at);
}

/** Without an entry; the same handout where it is gone already. */
export function withoutEntry(handout: Handout, id: string, at: string): Handout {
  const entries = handout.entries.filter((one) => one.id !== id);
  return entries.length === handout.entries.length ? handout : altered(handout, entries, at);
}

/** With an entry so many places further down, or up; the same handout where it cannot go there. */
export function withMovedEntry(handout: Handout, id: string, step: number, at: string): Handout {
  const { entries } = handout;
  const from = entries.findIndex((one) => one.id === id);
  const entry = entries[from];
  const to = from + step;
  if (entry === undefined || to < 0 || to >= entries.length || step === 0) return handout;
  return altered(handout, entries.toSpliced(from, 1).toSpliced(to, 0, entry), at);
}

/** The id of the entry that has the place of this one once it is gone; `null` where none is left. */
export function neighbourOf({ entries }: Handout, id: string): string | null {
  const at = entries.findIndex((one) => one.id === id);
  return (entries[at + 1] ?? entries[at - 1])?.id ?? null;
}

/** The same entries under ids of their own, for another handout. */
export function copiedEntries(
  entries: readonly HandoutEntry[],
  newId: () => string,
): readonly HandoutEntry[] {
  return entries.map((one) => ({ ...one, id: newId() }));
}

/** The heading an entry stands under; `null` above the first one, and for a heading itself. */
export function headingAbove({ entries }: Handout, id: string | null): string | null {
  const at = entries.findIndex((one) => one.id === id);
  if (at === -1 || entries[at]?.kind === "heading") return null;
  const heading = entries.slice(0, at).findLast(({ kind }) => kind === "heading");
  return heading?.kind === "heading" ? heading.text : null;
}

function altered(handout: Handout, entries: readonly HandoutEntry[], at: string): Handout {
  return { ...handout, entries, updatedAt: at };
}

import type { Source } from "./source";

/** The year a plan of a year is for; that of the document where its title names none. */
export function planYear({ title, year }: Pick<Source, "title" | "year">): number | null {
  return Number(/(?:19|20)\d{2}(?=年)/.exec(title)?.[0]) || year;
}

import type { Alignment } from "../../domain/alignment/alignment";
import { type Profile, profilesOf } from "../../domain/alignment/profile";
import type { Rarity } from "../../domain/alignment/rarity";
import { type Alignable, unitsOf } from "../../domain/alignment/units";
import { vocabulary } from "../../domain/alignment/vector";
import { parse } from "../../domain/parsing/parse";

/** What alignment needs of the document with these lines. */
export function alignable(...lines: readonly string[]): Alignable {
  const text = lines.join("\n");
  return { text, ...parse(text) };
}

/** Every bigram says as much as any other. */
export const EVEN: Rarity = { weight: () => 1 };

/** The items of documents as they are compared with each other. */
export function itemProfiles(...documents: readonly Alignable[]): readonly (readonly Profile[])[] {
  const words = vocabulary(EVEN);
  return documents.map((document) => {
    const items = unitsOf(document).filter(({ kind }) => kind === "item");
    return profilesOf(document.text, items, words);
  });
}

/** The pairs of one kind as `1-2`: the ordinals in the two documents. */
export function pairsOf({ pairs }: Alignment, wanted: string): readonly string[] {
  return pairs.filter(({ a }) => a.kind === wanted).map(({ a, b }) => `${a.ordinal}-${b.ordinal}`);
}

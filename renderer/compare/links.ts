import type { Pair, UnitPlace } from "../../domain/alignment/alignment";
import type { Correspondence } from "../../domain/alignment/blocks";
import { unitKey } from "../../domain/alignment/units";

/** A counterpart, and how it is known. */
export interface LinkedUnit extends UnitPlace {
  readonly link: Pick<Pair, "origin" | "score">;
}

/** What in another document corresponds to the units and blocks of this one. */
export interface Links {
  /** By `unitKey`. Of a chapter that answers to an item as well the item, where its text is. */
  readonly units: ReadonlyMap<string, LinkedUnit>;
  /** Ids by ids. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** The links of the first document with the second, and of the second with the first. */
export function linksOf({ alignment, blocks }: Correspondence): readonly [Links, Links] {
  // Of two pairs a unit or a block is in, the later one holds: those of different kinds stand last.
  const { pairs } = alignment;
  return [
    {
      units: new Map(pairs.map(({ a, b, ...link }) => [unitKey(a), { ...b, link }])),
      blocks: new Map(blocks.map(({ a, b }) => [a, b])),
    },
    {
      units: new Map(pairs.map(({ a, b, ...link }) => [unitKey(b), { ...a, link }])),
      blocks: new Map(blocks.map(({ a, b }) => [b, a])),
    },
  ];
}

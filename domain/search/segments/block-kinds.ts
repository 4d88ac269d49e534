import type { BlockKind } from "../../document/block";
import { FIELDS, fieldOf } from "../searchable";

/** The kinds of block in the order of their numbers. Stored segments have the numbers: only append. */
export const BLOCK_KINDS = [
  "paragraph",
  "title",
  "head",
  "metadata",
  "chapter",
  "section",
  "item",
  "point",
  "dash",
  "box",
  "entry",
  "caption",
  "row",
  "foot",
  "attachment",
] as const satisfies readonly BlockKind[];

/** Fails to compile where a kind is not in the list. */
const NUMBER_OF_KIND: Readonly<Record<BlockKind, number>> = Object.fromEntries(
  BLOCK_KINDS.map((kind, number) => [kind, number]),
) as Record<(typeof BLOCK_KINDS)[number], number>;

/** For each kind the number in `FIELDS` of what stands outside the lead of its blocks. */
export const FIELD_NUMBERS = Uint8Array.from(BLOCK_KINDS, (kind) => FIELDS.indexOf(fieldOf(kind)));

export function kindNumber(kind: BlockKind): number {
  return NUMBER_OF_KIND[kind];
}

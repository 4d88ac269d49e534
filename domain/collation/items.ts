import type { Collatable } from "./edition";

/** Which item each block belongs to. */
export interface Items {
  /** Ordinal of the item of the block at a place in `blocks`; `null` outside items. */
  ordinalAt(block: number): number | null;
  /** The item's first block, as its place; `null` outside items. */
  openingOf(block: number): number | null;
}

export function itemsOf({ blocks, chapters }: Collatable): Items {
  const ordinals = new Map(
    chapters.flatMap(({ items }) => items.map((item) => [item.blockId, item.ordinal] as const)),
  );
  const openings: (number | null)[] = [];
  let open: { readonly id: string; readonly at: number } | null = null;
  blocks.forEach(({ id }, at) => {
    if (ordinals.has(id)) open = { id, at };
    const isBelow: boolean = open !== null && (id === open.id || id.startsWith(`${open.id}.`));
    openings.push(isBelow && open !== null ? open.at : null);
  });
  const openingOf = (block: number) => openings[block] ?? null;
  return {
    openingOf,
    ordinalAt: (block) => {
      const opening = openingOf(block);
      const id = opening === null ? undefined : blocks[opening]?.id;
      return id === undefined ? null : (ordinals.get(id) ?? null);
    },
  };
}

import type { Chapter, Item } from "./document";

/** Finds the item a block belongs to, by the block's id; `null` where it belongs to none. */
export function itemFinder(chapters: readonly Chapter[]): (blockId: string) => Item | null {
  const items = new Map(
    chapters.flatMap((chapter) => chapter.items.map((one) => [one.blockId, one])),
  );
  return (blockId) => {
    const parts = blockId.split(".");
    for (let length = parts.length; length > 0; length -= 1) {
      const item = items.get(parts.slice(0, length).join("."));
      if (item !== undefined) return item;
    }
    return null;
  };
}

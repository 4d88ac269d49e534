import type { Document } from "./document";

/** A document is never altered, so the order of its blocks is read once. */
const ORDERS = new WeakMap<Document["blocks"], ReadonlyMap<string, number>>();

/** The places of a document's blocks, by their ids. */
export function blockOrder({ blocks }: Pick<Document, "blocks">): ReadonlyMap<string, number> {
  const known = ORDERS.get(blocks);
  if (known !== undefined) return known;
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  ORDERS.set(blocks, order);
  return order;
}

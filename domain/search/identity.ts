import type { SearchableDocument } from "./searchable";

/** FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const HEXADECIMAL = 16;

/**
 * Tells a document as it is from any other state of it: the hash of its text,
 * and a hash of its blocks, which a newer parser may cut otherwise.
 */
export function identityOf({ textHash, blocks }: Omit<SearchableDocument, "text">): string {
  let hash = OFFSET_BASIS;
  const take = (value: number) => {
    hash = Math.imul(hash ^ value, PRIME);
  };
  for (const { id, kind, from, to, lead } of blocks) {
    for (let i = 0; i < id.length; i++) take(id.charCodeAt(i));
    take(kind.charCodeAt(0) * kind.length);
    take(from);
    take(to);
    take(lead === undefined ? 0 : lead.to);
  }
  return `${textHash}.${(hash >>> 0).toString(HEXADECIMAL)}`;
}

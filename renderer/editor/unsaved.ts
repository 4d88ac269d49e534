/** Stores what one editor has not stored yet; tells whether nothing is left. */
export type Flush = () => Promise<boolean>;

const flushes = new Set<Flush>();

/** Lets `saveUnsaved` reach an editor; returns the function that ends this. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/**
 * Stores what any editor has not stored yet; tells whether nothing is left.
 * Whatever is about to close an editor or alter what is in it waits for this.
 */
export async function saveUnsaved(): Promise<boolean> {
  const saved = await Promise.all([...flushes].map((flush) => flush()));
  return saved.every(Boolean);
}

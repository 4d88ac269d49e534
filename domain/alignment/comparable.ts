import { simplify } from "../document/traditional-forms";

/** How many UTF-16 code units there are. */
const UNIT_COUNT = 0x10000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** Full-width forms of the printable ASCII characters, and how far they stand from them. */
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH_DISTANCE = 0xfee0;

/**
 * For every UTF-16 code unit the one it is compared as: letters in lower case
 * and half width, traditional forms simplified. 0 stands for what says nothing
 * of a passage's subject: punctuation, white space, and digits, since the same
 * clause has other numbers in another document.
 */
export const COMPARABLE: Uint16Array = Uint16Array.from({ length: UNIT_COUNT }, (_, unit) => {
  if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return unit;
  const isFullWidth = unit >= FIRST_FULL_WIDTH && unit <= LAST_FULL_WIDTH;
  const character = String.fromCharCode(isFullWidth ? unit - FULL_WIDTH_DISTANCE : unit);
  if (!/\p{L}/u.test(character)) return 0;
  const form = simplify(character).toLowerCase();
  return form.length === 1 ? form.charCodeAt(0) : character.charCodeAt(0);
});

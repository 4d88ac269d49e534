/** FNV-1a, 64 bit: http://www.isthe.com/chongo/tech/comp/fnv/ The basis in halves of 32 bits. */
const OFFSET_BASIS = { high: 0xcbf29ce4, low: 0x84222325 } as const;
/** The prime is 2 to the 40th and this. */
const PRIME_LOW = 0x1b3;
/** What 2 to the 40th moves the low half by, beyond the high one. */
const PRIME_SHIFT = 8;
const HALF = 2 ** 32;
const HEX_DIGITS_OF_A_HALF = 8;

/**
 * A short hash by which an annotation knows the text it was made on again, in
 * 16 hexadecimal digits. It tells versions of honest texts apart and guards
 * nothing: a colliding text would only be taken for the known one, and the
 * quote stored beside it is compared anyway. So it need not be cryptographic,
 * and stays available where the domain has no crypto.
 */
export function textHash(text: string): string {
  let high: number = OFFSET_BASIS.high;
  let low: number = OFFSET_BASIS.low;
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    // In halves, since whole numbers are exact to 53 bits only; with BigInt it takes many times as long.
    const carry = Math.floor((low * PRIME_LOW) / HALF);
    high = (Math.imul(high, PRIME_LOW) + carry + (low << PRIME_SHIFT)) >>> 0;
    low = Math.imul(low, PRIME_LOW) >>> 0;
  }
  return digits(high) + digits(low);
}

function digits(half: number): string {
  return half.toString(16).padStart(HEX_DIGITS_OF_A_HALF, "0");
}

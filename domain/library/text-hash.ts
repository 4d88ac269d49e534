/** FNV-1a, 64 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
const HEX_DIGITS = 16;

/**
 * A short hash by which an annotation knows the text it was made on again, in
 * 16 hexadecimal digits. It tells versions of honest texts apart and guards
 * nothing: a colliding text would only be taken for the known one, and the
 * quote stored beside it is compared anyway. So it need not be cryptographic,
 * and stays available where the domain has no crypto.
 */
export function textHash(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(HEX_DIGITS, "0");
}

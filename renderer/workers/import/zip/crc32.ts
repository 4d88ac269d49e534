/** The reversed polynomial of APPNOTE.TXT, section 4.4.7. */
const POLYNOMIAL = 0xedb88320;
const VALUES_OF_A_BYTE = 256;
const BITS_OF_A_BYTE = 8;

const TABLE = Uint32Array.from({ length: VALUES_OF_A_BYTE }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < BITS_OF_A_BYTE; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  }
  return value;
});

/** The checksum an archive keeps of an entry. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes)
    value = (value >>> BITS_OF_A_BYTE) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

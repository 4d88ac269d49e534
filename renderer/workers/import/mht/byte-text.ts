/** `String.fromCharCode` takes its code units as arguments, of which an engine bears some ten thousand. */
const BYTES_AT_ONCE = 8192;

/** Bytes as a text of one character a byte, U+0000 to U+00FF; a latin1 `TextDecoder` maps some elsewhere. */
export function byteText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE)));
  }
  return pieces.join("");
}

import type { Encoding } from "../source-text";

/** `String.fromCharCode` takes its code units as arguments, of which an engine bears some ten thousand. */
const CODE_UNITS_AT_ONCE = 8192;

const BYTES_OF_A_UNIT = 2;

/**
 * The text of some bytes. A byte order mark stays, as cleaning's business; what
 * is no character of the encoding becomes U+FFFD. Lone surrogates of UTF-16,
 * which a `TextDecoder` would replace, stay as they are.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "utf-16le" || encoding === "utf-16be") return decodeUnits(bytes, encoding);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The text, or `null` where the bytes are not UTF-8 throughout. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeUnits(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEndian = encoding === "utf-16le";
  const count = Math.floor(bytes.length / BYTES_OF_A_UNIT);
  const pieces: string[] = [];
  for (let from = 0; from < count; from += CODE_UNITS_AT_ONCE) {
    const units = Array.from({ length: Math.min(CODE_UNITS_AT_ONCE, count - from) }, (_, index) =>
      view.getUint16((from + index) * BYTES_OF_A_UNIT, littleEndian),
    );
    pieces.push(String.fromCharCode(...units));
  }
  // A byte left over is half of a character.
  if (bytes.length % BYTES_OF_A_UNIT === 1) pieces.push("\uFFFD");
  return pieces.join("");
}

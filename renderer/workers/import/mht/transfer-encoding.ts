const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BITS_OF_A_DIGIT = 6;
const BITS_OF_A_BYTE = 8;

/** The bytes of a body, by its Content-Transfer-Encoding (RFC 2045, section 6). One character a byte. */
export function decodeBody(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  switch (encoding.trim().toLowerCase()) {
    case "base64":
      return fromBase64(body);
    case "quoted-printable":
      return fromQuotedPrintable(body);
    default:
      return toBytes(body);
  }
}

/** What is no digit of the encoding is passed over, as the standard asks. */
function fromBase64(body: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((body.length * BITS_OF_A_DIGIT) / BITS_OF_A_BYTE));
  let length = 0;
  let bits = 0;
  let value = 0;
  for (const character of body) {
    const digit = BASE64.indexOf(character);
    if (digit === -1) continue;
    value = ((value << BITS_OF_A_DIGIT) | digit) & 0xffff;
    bits += BITS_OF_A_DIGIT;
    if (bits < BITS_OF_A_BYTE) continue;
    bits -= BITS_OF_A_BYTE;
    bytes[length] = value >> bits;
    length += 1;
  }
  return bytes.slice(0, length);
}

function fromQuotedPrintable(body: string): Uint8Array<ArrayBuffer> {
  const joined = body.replace(/=[ \t]*\r?\n/g, "").replace(/=[ \t]*$/, "");
  return toBytes(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  );
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

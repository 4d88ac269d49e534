const FIRST_LEAD = 0x81;
const LAST_BYTE = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_ASCII = 0x7f;

/** Of every character of a double-byte encoding its bytes, read off the platform's decoder. */
function tableOf(encoding: "gb18030" | "big5"): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = FIRST_LEAD; lead <= LAST_BYTE; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== "\uFFFD" && !table.has(text))
        table.set(text, [lead, trail]);
    }
  }
  return table;
}

const TABLES = { gb18030: tableOf("gb18030"), big5: tableOf("big5") };

/** The bytes of a text; throws for a character the encoding has not. */
export function encodeText(
  text: string,
  encoding: "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be",
): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
    }
    return bytes;
  }
  const table = TABLES[encoding];
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code <= LAST_ASCII) return [code];
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}.`);
      return bytes;
    }),
  );
}

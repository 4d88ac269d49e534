/** Code units turned into text at a time: far below the number of arguments an engine accepts. */
const CHUNK = 4096;

/** The text that consists of these UTF-16 code units. */
export function textOfUnits(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += CHUNK) {
    const chunk = units.subarray(from, from + CHUNK);
    // Spreading a typed array takes five times as long.
    const part: string = Reflect.apply(String.fromCharCode, null, chunk);
    text += part;
  }
  return text;
}

/**
 * Offsets in the unit of the W3C Web Annotation model, which counts code points
 * (section 4.2.5), from and to this program's UTF-16 code units. An offset
 * beyond the text goes as far beyond it.
 */
export function toCodePoints(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length + Math.max(0, offset - text.length);
}

/** The inverse of `toCodePoints` for offsets that do not cut a character in two. */
export function fromCodePoints(text: string, offset: number): number {
  const characters = Array.from(text.slice(0, 2 * offset)).slice(0, offset);
  return characters.join("").length + offset - characters.length;
}

/** The greatest code point of one UTF-16 code unit. */
const LAST_OF_ONE_UNIT = 0xffff;

/** The offset, or the one before it where it would cut a character in two. */
export function wholeCharacter(text: string, offset: number): number {
  const isInside = (text.codePointAt(offset - 1) ?? 0) > LAST_OF_ONE_UNIT;
  return isInside ? offset - 1 : offset;
}

/**
 * A text with a second form of it for recognising: the same characters, each
 * at its own offset, with full-width digits, letters and marks made half-width.
 */
export interface Wording {
  readonly text: string;
  readonly plain: string;
}

/** Distance from a full-width form (U+FF01–FF5E) to its ASCII character. */
const TO_ASCII = 0xfee0;

export function wordingOf(text: string): Wording {
  const plain = text.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - TO_ASCII),
  );
  return { text, plain };
}

/** What a character that shows nothing is drawn as. */
export type BlankKind = "space" | "wide-space" | "no-break-space" | "tab" | "line-break" | "unseen";

/** A stretch of text to be drawn as it is, or one character that shows nothing by itself. */
export type TextPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: BlankKind; readonly text: string };

const BLANK_KINDS: Readonly<Record<string, BlankKind>> = {
  " ": "space",
  "\u3000": "wide-space",
  "\u00a0": "no-break-space",
  "\t": "tab",
  "\n": "line-break",
};

/** White space, controls, formats such as a zero-width space, private use, halves of characters. */
const BLANK = /[\s\p{C}\p{Z}]/u;

/** Parts a text so that no character of it stays invisible; the pieces' texts add up to it. */
export function visiblePieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let plain = "";
  const closePlain = () => {
    if (plain !== "") pieces.push({ kind: "text", text: plain });
    plain = "";
  };
  for (const character of text) {
    if (!BLANK.test(character)) {
      plain += character;
      continue;
    }
    closePlain();
    pieces.push({ kind: BLANK_KINDS[character] ?? "unseen", text: character });
  }
  closePlain();
  return pieces;
}

/** The name a character without a picture goes by: `U+200B`. */
export function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What a list paragraph of Word or WPS is in a note. */
export type ListMarker =
  | { readonly kind: "bullet" }
  | { readonly kind: "number"; readonly number: number }
  /** A number that a note's own lists cannot show, such as 一、 or （一）: it stays in the text. */
  | { readonly kind: "text"; readonly text: string };

const NUMBER = /^(\d{1,4})[.)、．）]?$/u;
/** One sign from the symbol fonts of Word and WPS, or a letter that such a font shows as a sign. */
const BULLET = /^(?:[\p{S}\p{Po}\p{Pd}\p{Co}]|[lnuüØoqv§])$/u;

/** Reads the automatic number or sign in front of a list paragraph. */
export function listMarker(written: string): ListMarker {
  const text = written.replace(/[\s\u00a0]+/gu, "");
  const number = NUMBER.exec(text)?.[1];
  if (number !== undefined) return { kind: "number", number: Number(number) };
  return text === "" || BULLET.test(text) ? { kind: "bullet" } : { kind: "text", text };
}

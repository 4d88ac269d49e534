import { RADICAL_FORMS } from "../../../../domain/document/radical-forms";

/** Kangxi radicals and compatibility ideographs, which normalisation form KC leads back to characters. */
const COMPATIBLE = /[\u2f00-\u2fd5\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;

const RADICAL = /[\u2e80-\u2ef3]/g;

/**
 * Text of a PDF with the characters its author wrote. Fonts draw 一 and the
 * radical ⼀ with one glyph, and a PDF remembers only the glyph.
 */
export function hanForms(text: string): string {
  return text
    .replace(COMPATIBLE, (character) => character.normalize("NFKC"))
    .replace(RADICAL, (radical) => RADICAL_FORMS.get(radical) ?? radical);
}

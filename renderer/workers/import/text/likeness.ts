import { COMMON_CHARACTERS } from "./common-characters";

/*
 * Weights of what a character says about the encoding it was read in. A common
 * character speaks for it; what no published text holds speaks against it, the
 * more the less it could be there by accident.
 */
const COMMON = 1;
const REPLACED = -5;
const CONTROL = -5;
const PRIVATE_OR_UNASSIGNED = -2;
/** Neither Han nor Latin nor a mark: wrong pairs of bytes give Yi, Hangul, rare scripts. */
const FOREIGN_SCRIPT = -0.5;
/** An uncommon Han character: a few belong to any text, nearly all to a wrongly read one. */
const UNCOMMON_HAN = 0;

const CONTROLS = /[\p{Cc}]/u;
const WHITE_SPACE = /[\t\n\r\f\v]/;
const UNASSIGNED = /[\p{Co}\p{Cn}\p{Cs}]/u;
const HAN = /\p{Script=Han}/u;
const EXPECTED =
  /[\p{Script=Latin}\p{Script=Common}\p{Script=Greek}\p{Script=Bopomofo}\p{Script=Inherited}]/u;
const LAST_ASCII = 0x7f;

/**
 * How much a text looks like published Chinese: the mean weight of the
 * characters that tell anything, from -5 to 1; 0 where none does.
 */
export function likeness(text: string): number {
  let sum = 0;
  let telling = 0;
  for (const character of text) {
    if (isPlainAscii(character)) continue;
    telling += 1;
    sum += weightOf(character);
  }
  return telling === 0 ? 0 : sum / telling;
}

function isPlainAscii(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code <= LAST_ASCII && (!CONTROLS.test(character) || WHITE_SPACE.test(character));
}

function weightOf(character: string): number {
  if (COMMON_CHARACTERS.has(character)) return COMMON;
  if (character === "\uFFFD") return REPLACED;
  if (CONTROLS.test(character)) return CONTROL;
  if (UNASSIGNED.test(character)) return PRIVATE_OR_UNASSIGNED;
  if (HAN.test(character)) return UNCOMMON_HAN;
  return EXPECTED.test(character) ? 0 : FOREIGN_SCRIPT;
}

import { RADICAL_FORMS } from "../document/radical-forms";
import { simplify } from "../document/traditional-forms";

/** How many UTF-16 code units there are. */
const UNIT_COUNT = 0x10000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/**
 * Characters that are another way to encode an ordinary one: radicals, full and
 * half width, small and vertical forms, compatibility ideographs. NFKC names the
 * ordinary one. NFKC is not used elsewhere: it would merge ² and 2, ① and 1.
 */
const COMPATIBILITY_RANGES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xffee],
];

/**
 * Letters that have a small form: Latin, Greek, Cyrillic and Armenian, Latin with
 * further marks, Roman numerals, circled letters. Listed, because a newer Unicode
 * adds pairs elsewhere, and an index that Node has built must be one for Chromium.
 */
const CASED_RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x058f],
  [0x1e00, 0x1fff],
  [0x2160, 0x217f],
  [0x24b6, 0x24e9],
];

/** The same ranges outside the basic plane: compatibility ideographs, supplement. */
const ASTRAL_COMPATIBILITY_RANGE = [0x2f800, 0x2fa1d] as const;

/** Marks that writers, printers and scanners use for one another: the first of a line stands for all. */
const PUNCTUATION_VARIANTS = [
  '"“”„‟″〝〞「」',
  "'‘’‚‛′『』",
  "-—–‐‑‒―−─━",
  "~〜∼",
  "[〔【〖",
  "]〕】〗",
  "·•・‧∙⋅",
  "…⋯",
  ":∶",
  "/∕⁄",
  "〇○◯",
].map((line) => [...line]);

/**
 * More rounds than any character needs: a compatibility form of a traditional
 * form takes two, and the table of forms has one chain of two.
 */
const MAX_ROUNDS = 6;

/** The folded code unit for every code unit; surrogates stand for themselves. */
export const FOLDED_UNIT: Uint16Array = buildUnitTable();

/** The folded form of compatibility ideographs outside the basic plane, as code points. */
export const FOLDED_ASTRAL: ReadonlyMap<number, number> = buildAstralTable();

function buildUnitTable(): Uint16Array {
  const variants = new Map<string, string>();
  for (const [usual, ...others] of PUNCTUATION_VARIANTS) {
    if (usual !== undefined) for (const other of others) variants.set(other, usual);
  }
  const step = (character: string) =>
    variants.get(character) ?? letterStep(withoutCompatibility(spaceStep(character)));
  return Uint16Array.from({ length: UNIT_COUNT }, (_, unit) => {
    if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return unit;
    return settled(String.fromCharCode(unit), step).charCodeAt(0);
  });
}

function buildAstralTable(): Map<number, number> {
  const table = new Map<number, number>();
  const [first, last] = ASTRAL_COMPATIBILITY_RANGE;
  for (let codePoint = first; codePoint <= last; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    const folded = sameLength(character, character.normalize("NFKC")).codePointAt(0);
    if (folded !== undefined && folded !== codePoint) table.set(codePoint, folded);
  }
  return table;
}

/** Applies `step` until nothing changes, so that folding twice is folding once. */
function settled(character: string, step: (character: string) => string): string {
  let current = character;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = step(current);
    if (next === current) return current;
    current = next;
  }
  throw new Error(`Folding ${JSON.stringify(character)} does not come to an end.`);
}

function spaceStep(character: string): string {
  return character !== "\n" && character !== "\r" && /\s/u.test(character) ? " " : character;
}

function withoutCompatibility(character: string): string {
  const radical = RADICAL_FORMS.get(character);
  if (radical !== undefined) return radical;
  const unit = character.charCodeAt(0);
  return isIn(COMPATIBILITY_RANGES, unit)
    ? sameLength(character, character.normalize("NFKC"))
    : character;
}

function letterStep(character: string): string {
  const simple = simplify(character);
  const small = isIn(CASED_RANGES, simple.charCodeAt(0)) ? simple.toLowerCase() : simple;
  return sameLength(character, small);
}

function isIn(ranges: readonly (readonly [number, number])[], unit: number): boolean {
  return ranges.some(([first, last]) => unit >= first && unit <= last);
}

/** Offsets must hold: a form of another length is no form for us. */
function sameLength(character: string, form: string): string {
  return form.length === character.length ? form : character;
}

/** How many UTF-16 code units there are. */
const UNIT_COUNT = 0x10000;
/** Full-width forms of the printable ASCII characters, and how far they stand from them. */
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** Marks that printers use for one another: the first of a line stands for all. */
const ALIKE: readonly string[] = [
  `"“”„‟〝〞「」`,
  "'‘’‚‛『』",
  "-—–‐‑‒―−─",
  "~〜∼",
  "[〔【",
  "]〕】",
  "·•・‧∙⋅",
  "…⋯",
  " \t\u00a0\u3000",
];

/** For every UTF-16 code unit the one that stands for it and its look-alikes of another width. */
export const FOLDED: Uint16Array = buildFolded();

/** Letters and digits say something; all else is punctuation. Surrogates may be letters. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

const MARKS: Uint8Array = Uint8Array.from({ length: UNIT_COUNT }, (_, unit) =>
  SAYS_SOMETHING.test(String.fromCharCode(unit)) || isSurrogate(unit) ? 0 : 1,
);

/** True for punctuation, symbols, blanks and line breaks. */
export function isMark(unit: number): boolean {
  return MARKS[unit] === 1;
}

export function hasMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isMark(text.charCodeAt(at))) return true;
  return false;
}

export function isOnlyMarks(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isMark(text.charCodeAt(at))) return false;
  return true;
}

/** The text with look-alikes made equal; every code unit stays in its place. */
export function foldMarks(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => FOLDED[text.charCodeAt(at)] ?? 0);
}

/** What the text says, without marks and with look-alikes made equal. */
export function saying(text: string): string {
  let said = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit)) said += String.fromCharCode(FOLDED[unit] ?? 0);
  }
  return said;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function buildFolded(): Uint16Array {
  const folded = Uint16Array.from({ length: UNIT_COUNT }, (_, unit) =>
    unit >= FIRST_FULL_WIDTH && unit <= LAST_FULL_WIDTH ? unit - FULL_WIDTH_DISTANCE : unit,
  );
  for (const line of ALIKE) {
    for (let at = 0; at < line.length; at++) folded[line.charCodeAt(at)] = line.charCodeAt(0);
  }
  return folded;
}

import { pinyin } from "pinyin-pro";

/** How characters are read, without tones: several readings each. Looked up once, since every key stroke asks. */
const readings = new Map<string, ReadonlySet<string>>();
/** The initials of the texts that are suggested, which are the same few at every key stroke. */
const initials = new Map<string, string>();

/** True where two Han characters have a reading in common, tones aside. */
export function soundsLike(a: string, b: string): boolean {
  if (a === b) return true;
  const ofB = readingsOf(b);
  return [...readingsOf(a)].some((reading) => ofB.has(reading));
}

/** The first letter of each sound: 质量 is zl. Other characters stay. */
export function initialsOf(text: string): string {
  const known = initials.get(text);
  if (known !== undefined) return known;
  const found = pinyin(text, { pattern: "first", toneType: "none", type: "array" }).join("");
  initials.set(text, found);
  return found;
}

function readingsOf(character: string): ReadonlySet<string> {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const isHan = /\p{Script=Han}/u.test(character);
  const found = isHan ? pinyin(character, { multiple: true, toneType: "none", type: "array" }) : [];
  const set = new Set(found);
  readings.set(character, set);
  return set;
}

import type { Finding, UnseenClass } from "../document/finding";
import { slice } from "../document/span";
import type { Examined } from "./examined";

/** Matches one character of any class; the name of the group is its class. */
const UNSEEN =
  /(?<privateUse>\p{Co})|(?<direction>[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])|(?<loneSurrogate>\p{Cs})|(?<replacement>\uFFFD)|(?<control>[^\P{Cc}\t\n\r\v\f])/gu;

const CLASSES: Readonly<Record<string, UnseenClass>> = {
  privateUse: "private-use",
  direction: "direction",
  loneSurrogate: "lone-surrogate",
  replacement: "replacement",
  control: "control",
};

/** Different characters named in one finding; the count tells of the others. */
const MOST_CODES = 8;

/** Finds characters that cannot be seen, one finding for each class of them in a block. */
export function unseenCharacters({ text, blocks }: Examined): readonly Finding[] {
  return blocks.flatMap((block) => {
    const found = new Map<
      UnseenClass,
      { from: number; to: number; codes: Set<string>; count: number }
    >();
    for (const match of slice(text, block).matchAll(UNSEEN)) {
      const [character] = match;
      const [name = ""] =
        Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
      const characters = CLASSES[name] ?? "control";
      const from = block.from + match.index;
      const known = found.get(characters) ?? { from, to: from, codes: new Set<string>(), count: 0 };
      if (known.count === 0) known.to = from + character.length;
      known.count += 1;
      if (known.codes.size < MOST_CODES) known.codes.add(codeOf(character));
      found.set(characters, known);
    }
    return Array.from(
      found,
      ([characters, { from, to, codes, count }]): Finding => ({
        kind: "unseen-characters",
        from,
        to,
        blockId: block.id,
        characters,
        codes: [...codes],
        count,
      }),
    );
  });
}

/** The character as Unicode names it: U+E000. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

import type { Finding, UnseenClass } from "../document/finding";
import { slice } from "../document/span";
import { codeOf, unseenIn } from "../document/unseen";
import type { Examined } from "./examined";

/** Different characters named in one finding; the count tells of the others. */
const MOST_CODES = 8;

/** Finds characters that cannot be seen, one finding for each class of them in a block. */
export function unseenCharacters({ text, blocks }: Examined): readonly Finding[] {
  return blocks.flatMap((block) => {
    const found = new Map<
      UnseenClass,
      { from: number; to: number; codes: Set<string>; count: number }
    >();
    for (const { at, character, class: characters } of unseenIn(slice(text, block))) {
      const from = block.from + at;
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

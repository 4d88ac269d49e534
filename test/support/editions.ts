import fc from "fast-check";
import { documentText } from "./document-texts";

/** A text, and two made of it: by taking out and putting in, then by changing places as well. */
export const editions = fc
  .tuple(
    documentText,
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.string({ maxLength: 6 })), { maxLength: 6 }),
    fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  )
  .map(([text, edits, places]) => {
    let other = text;
    for (const [at, length, put] of edits) {
      const from = at % (other.length + 1);
      other = other.slice(0, from) + put + other.slice(from + length);
    }
    const [x = 0, y = 0, z = 0] = places
      .map((place) => place % (other.length + 1))
      .sort((p, q) => p - q);
    const turned = other.slice(0, x) + other.slice(y, z) + other.slice(x, y) + other.slice(z);
    return [text, other, turned] as const;
  });

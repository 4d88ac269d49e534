import type { FoldableLine } from "../../domain/collation/fold-lines";
import type { CollatedTexts } from "./collated-texts";

/** What a line of a text is drawn from; `active` only where the variant looked at is in the line. */
export type LineTexts = Omit<CollatedTexts, "onActive">;

/** For one line: it stays as it is drawn while another line's variant is looked at. */
export function textsFor(
  { a, b, noted, places, active }: LineTexts,
  { parts }: FoldableLine,
): LineTexts {
  const isHere = active !== null && parts.some(({ variant }) => variant === active);
  return { a, b, noted, places, active: isHere ? active : null };
}

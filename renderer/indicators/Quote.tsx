import type { TargetRow } from "../../domain/indicators/target-row";

/** So much of the sentence stands before the number where a line is short, in characters. */
const BEFORE = 16;

/** The sentence around the number, the number marked. */
export function Quote({ row }: { readonly row: TargetRow }) {
  const { quote, sentence, place } = row;
  const isWhole =
    sentence === null ||
    place === null ||
    (place.from === sentence.from && place.to === sentence.to);
  if (isWhole) return <>{quote}</>;
  const from = place.from - sentence.from;
  const to = place.to - sentence.from;
  return (
    <>
      {from > BEFORE && "…"}
      {quote.slice(Math.max(0, from - BEFORE), from)}
      <mark>{quote.slice(from, to)}</mark>
      {quote.slice(to)}
    </>
  );
}

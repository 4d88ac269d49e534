import { memo } from "react";
import { punctuationRuns } from "../../domain/document/punctuation";
import type { Span } from "../../domain/document/span";

/**
 * A stretch of the cleaned text, character for character, in elements that know
 * their offset; highlights and selections are mapped through these. Marks that
 * stay half-width are elements of their own, because only the font tells them
 * from the others.
 */
export const Run = memo(function Run({
  text,
  span,
}: {
  readonly text: string;
  readonly span: Span;
}) {
  const shown = text.slice(span.from, span.to);
  return punctuationRuns(shown).map(({ from, to, width }) => (
    <span
      key={from}
      data-from={span.from + from}
      className={width === "half" ? "narrow" : undefined}
    >
      {shown.slice(from, to)}
    </span>
  ));
});

import { memo } from "react";
import { punctuationRuns } from "../../domain/document/punctuation";
import type { Span } from "../../domain/document/span";
import { codeOf, unseenIn } from "../../domain/document/unseen";

/**
 * A stretch of the cleaned text, character for character, in elements that know
 * their offset; highlights and selections are mapped through these. Marks that
 * stay half-width are elements of their own, because only the font tells them
 * from the others; so are characters that show nothing, whose code is shown.
 */
export const Run = memo(function Run({
  text,
  span,
}: {
  readonly text: string;
  readonly span: Span;
}) {
  const shown = text.slice(span.from, span.to);
  return punctuationRuns(shown).flatMap(({ from, to, width }) =>
    aroundUnseen(shown, { from, to }).map((piece) => (
      <span
        key={piece.from}
        data-from={span.from + piece.from}
        className={piece.code !== null ? "unseen" : width === "half" ? "narrow" : undefined}
        data-code={piece.code ?? undefined}
        title={piece.code ?? undefined}
      >
        {shown.slice(piece.from, piece.to)}
      </span>
    )),
  );
});

interface Piece extends Span {
  /** The code of a character that nobody would see, which is shown in its place. */
  readonly code: string | null;
}

/** A stretch without gap or overlap, every unseen character of it by itself. */
function aroundUnseen(text: string, { from, to }: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const unseen of unseenIn(text.slice(from, to))) {
    const start = from + unseen.at;
    const end = start + unseen.character.length;
    if (start > at) pieces.push({ from: at, to: start, code: null });
    pieces.push({ from: start, to: end, code: codeOf(unseen.character) });
    at = end;
  }
  if (at < to) pieces.push({ from: at, to, code: null });
  return pieces;
}

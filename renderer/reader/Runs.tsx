import { memo } from "react";
import type { Span } from "../../domain/document/span";

/**
 * A stretch of the cleaned text, character for character, in an element that
 * knows its offset; highlights and selections are mapped through these.
 */
export const Run = memo(function Run({
  text,
  span,
  className,
}: {
  readonly text: string;
  readonly span: Span;
  readonly className?: string;
}) {
  if (span.from === span.to) return null;
  return (
    <span data-from={span.from} className={className}>
      {text.slice(span.from, span.to)}
    </span>
  );
});

import type { Colour } from "../../domain/annotations/annotation";

/** A shape for each colour, so that colour is never the only sign. */
const SHAPES: Readonly<Record<Colour, string>> = {
  yellow: "M2.5 2.5h11v11h-11z",
  green: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z",
  blue: "M8 1.6 14.8 13.6H1.2z",
  red: "M8 .8 15.2 8 8 15.2.8 8z",
  purple: "M8 1l2.1 4.6 5 .5-3.8 3.3 1.1 4.9L8 11.8l-4.4 2.5 1.1-4.9L.9 6.1l5-.5z",
};

/** The sign of an annotation colour. */
export function ColourMark({
  colour,
  size = 14,
}: {
  readonly colour: Colour;
  readonly size?: number;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="colour-mark">
      <path d={SHAPES[colour]} fill={`var(--solid-${colour})`} />
    </svg>
  );
}

import type { LayerShape } from "../../domain/annotations/layer";

/** Drawn as lines, so that none is taken for the filled sign of a colour. */
const SHAPES: Readonly<Record<LayerShape, string>> = {
  circle: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z",
  square: "M2.8 2.8h10.4v10.4H2.8z",
  triangle: "M8 2.2 14 13H2z",
  diamond: "M8 1.6 14.4 8 8 14.4 1.6 8z",
  star: "M8 1.6l2 4.2 4.6.6-3.4 3.2.9 4.6L8 11.9l-4.1 2.3.9-4.6L1.4 6.4 6 5.8z",
  hexagon: "M4.6 2.2h6.8L14.8 8l-3.4 5.8H4.6L1.2 8z",
};

/** The sign of a colleague's layer. */
export function LayerMark({
  shape,
  size = 14,
}: {
  readonly shape: LayerShape;
  readonly size?: number;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="layer-mark">
      <path d={SHAPES[shape]} fill="none" stroke="currentColor" strokeWidth={2} />
    </svg>
  );
}

/** Shapes that tell one colleague's layer from another's, beside the name. */
export const LAYER_SHAPES = ["circle", "square", "triangle", "diamond", "star", "hexagon"] as const;
export type LayerShape = (typeof LAYER_SHAPES)[number];

/** Annotations brought in from one colleague's file. */
export interface Layer {
  readonly id: string;
  /** The colleague's name. */
  readonly name: string;
  readonly shape: LayerShape;
  /** False while its annotations are hidden. */
  readonly visible: boolean;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

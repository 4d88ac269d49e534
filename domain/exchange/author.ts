import type { Layer, LayerShape } from "../annotations/layer";

/** Who sends annotations: what colleagues see of the user. */
export interface Author {
  /** Made once for each user; their layer at a colleague's has it as its id. */
  readonly id: string;
  readonly name: string;
  readonly shape: LayerShape;
}

/** Longest name, in UTF-16 code units: what a card has room for. */
export const LONGEST_NAME = 40;

/** A name as it is kept; `null` where nothing is left of it. */
export function tidyName(text: string): string | null {
  const name = text.trim().replace(/\s+/gu, " ").slice(0, LONGEST_NAME).trim();
  return name === "" ? null : name;
}

/** More annotations than this in one layer cover any text, and take seconds to be drawn: it comes hidden. */
export const MOST_SHOWN = 10_000;

/** The layer into which so many annotations of an author come. */
export function layerOf({ id, name, shape }: Author, importedAt: string, count: number): Layer {
  return { id, name, shape, visible: count <= MOST_SHOWN, importedAt };
}

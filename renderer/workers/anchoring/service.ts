import { anchoringIn } from "../../../domain/annotations/anchor";
import type { Anchoring } from "../../../domain/annotations/anchoring/anchoring";
import type { Target } from "../../../domain/annotations/target";

/** The text in which annotations are looked for. */
export interface AnchoringText {
  readonly text: string;
  readonly textHash: string;
}

/** What the worker does for the window. Only plain data goes in and out. */
export interface AnchoringService {
  /** Takes the text for the calls that follow; it replaces the one before. */
  open(text: AnchoringText): void;
  /** Where each target stands in the open text. */
  anchor(targets: readonly Target[]): readonly Anchoring[];
}

export function createAnchoringService(): AnchoringService {
  let find: ((target: Target) => Anchoring) | null = null;
  return {
    open(text) {
      find = anchoringIn(text);
    },
    anchor(targets) {
      if (find === null) throw new Error("No text is open to look for annotations in.");
      return targets.map(find);
    },
  };
}

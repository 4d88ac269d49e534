import type { Target } from "./target";

/** What a target says, as far as a user can say it otherwise. */
export type TargetFacts = Pick<
  Target,
  | "name"
  | "value"
  | "valueTo"
  | "unit"
  | "bound"
  | "year"
  | "base"
  | "baseYear"
  | "attribute"
  | "group"
>;

/**
 * What the user says of the targets of a document: that one reads otherwise
 * (`facts`), is none (`facts` is `null`), or was not found (`computed` is `null`).
 */
export interface TargetCorrection {
  readonly id: string;
  readonly documentId: string;
  /** The found target it corrects: its name, its sentence and the place of its number in it. */
  readonly computed: { readonly name: string; readonly quote: string; readonly at: number } | null;
  readonly facts: TargetFacts | null;
  /** The sentence the target comes from. */
  readonly quote: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

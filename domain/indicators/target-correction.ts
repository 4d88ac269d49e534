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
 * (`facts`), is none (`hidden`), or was not found (`computed` is `null`).
 */
export interface TargetCorrection {
  readonly id: string;
  readonly documentId: string;
  /** The found target it corrects: its name and the place of its number in the sentence. */
  readonly computed: { readonly name: string; readonly at: number } | null;
  readonly facts: TargetFacts;
  readonly hidden: boolean;
  /** The sentence or table row the target comes from, and where it began in the text. */
  readonly quote: string;
  readonly from: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** The facts of a target, apart from where it stands. */
export function factsOf(target: TargetFacts): TargetFacts {
  const { name, value, valueTo, unit, bound, year, base, baseYear, attribute, group } = target;
  const upTo = valueTo === undefined ? {} : { valueTo };
  return { name, value, ...upTo, unit, bound, year, base, baseYear, attribute, group };
}

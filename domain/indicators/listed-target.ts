import type { Document } from "../document/document";
import { itemFinder } from "../document/item-of";
import { contains, type Span } from "../document/span";
import { findQuote } from "./find-quote";
import { matchCorrections } from "./match-corrections";
import type { Target } from "./target";
import { factsOf, type TargetCorrection, type TargetFacts } from "./target-correction";

/** Where a listed target comes from: the program, the program and the user, or the user alone. */
export const TARGET_STATES = ["found", "corrected", "added", "hidden"] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** A target as it is listed: what was found, with what the user says of it. */
export interface ListedTarget extends TargetFacts {
  /** Names it among all targets of the library. */
  readonly key: string;
  readonly documentId: string;
  readonly item: Target["item"];
  readonly state: TargetState;
  /** The sentence or table row, as it was found or corrected. */
  readonly quote: string;
  /** Where the quote stands in the text; `null` where the text does not have it any more. */
  readonly sentence: Span | null;
  /** The number in it, or all of it where the user added the target; `null` with the sentence. */
  readonly place: Span | null;
  readonly found: Target | null;
  readonly correction: TargetCorrection | null;
}

type Source = Pick<Document, "id" | "text" | "blocks" | "chapters">;

/**
 * The targets of a document in the order of the text, hidden ones included.
 * Corrections that find no place any more stand at the end.
 */
export function listTargets(
  document: Source,
  found: readonly Target[],
  corrections: readonly TargetCorrection[],
): readonly ListedTarget[] {
  const matches = matchCorrections(found, corrections);
  const corrected = new Map(
    corrections.flatMap((one): (readonly [Target, TargetCorrection])[] => {
      const target = matches.get(one.id);
      return target === undefined ? [] : [[target, one]];
    }),
  );
  const listed = found.map((target) => fromFound(document, target, corrected.get(target) ?? null));
  const alone = corrections
    .filter(({ id }) => !matches.has(id))
    .map((correction) => fromCorrection(document, correction));
  return [...listed, ...alone].toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ place }: ListedTarget): number {
  return place?.from ?? Number.POSITIVE_INFINITY;
}

function fromFound(
  { id }: Source,
  target: Target,
  correction: TargetCorrection | null,
): ListedTarget {
  const { item, quote, from, to, place } = target;
  return {
    ...(correction?.facts ?? factsOf(target)),
    key: `${id} ${place.from} ${target.name}`,
    documentId: id,
    item,
    state: correction === null ? "found" : correction.hidden ? "hidden" : "corrected",
    quote,
    sentence: { from, to },
    place,
    found: target,
    correction,
  };
}

/** What the user added, and what was corrected in a sentence that is gone. */
function fromCorrection(document: Source, correction: TargetCorrection): ListedTarget {
  const { id, computed, facts, hidden, quote, from } = correction;
  const sentence = findQuote(document.text, quote, from);
  return {
    ...facts,
    key: id,
    documentId: document.id,
    item: sentence === null ? null : itemAt(document, sentence.from),
    state: hidden ? "hidden" : computed === null ? "added" : "corrected",
    quote,
    sentence,
    place: sentence,
    found: null,
    correction,
  };
}

function itemAt({ blocks, chapters }: Source, offset: number): Target["item"] {
  const block = blocks.find((one) => contains(one, offset));
  if (block === undefined) return null;
  return block.kind === "row" ? "table" : (itemFinder(chapters)(block.id)?.ordinal ?? null);
}

import type { Document } from "../document/document";
import type { Alignable, Unit, UnitKind } from "./units";

/** A unit as it is remembered: found again when a better parser numbers blocks anew. */
export interface UnitMark {
  readonly documentId: string;
  readonly kind: UnitKind;
  readonly ordinal: number;
  readonly blockId: string;
  /** Its heading; where it has none, its first characters. */
  readonly opening: string;
}

/** Whether two marks were put on the same unit. */
export function isSameUnit(one: UnitMark, other: UnitMark): boolean {
  return (
    one.documentId === other.documentId &&
    one.kind === other.kind &&
    one.ordinal === other.ordinal &&
    one.opening === other.opening
  );
}

/** What the user says of two units: that they treat the same subject, or that they do not. */
export interface PairVerdict {
  readonly id: string;
  readonly a: UnitMark;
  readonly b: UnitMark;
  readonly verdict: "counterparts" | "unrelated";
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
}

/** Enough characters to tell a paragraph from the others. */
const OPENING_LENGTH = 40;

export function markUnit(document: Alignable & Pick<Document, "id">, unit: Unit): UnitMark {
  const { kind, ordinal, blockId } = unit;
  return { documentId: document.id, kind, ordinal, blockId, opening: openingOf(document, unit) };
}

/**
 * The unit of a document that was marked; `null` where none is sure to be it.
 * The opening decides; among several with the same opening the number and the
 * block do, and they stand in for it where the wording was changed.
 */
export function findMarked(
  document: Alignable,
  units: readonly Unit[],
  mark: UnitMark,
): Unit | null {
  const ofKind = units.filter(({ kind }) => kind === mark.kind);
  const alike = (unit: Unit) =>
    Number(unit.ordinal === mark.ordinal) + Number(unit.blockId === mark.blockId);
  const sameOpening = ofKind
    .filter((unit) => openingOf(document, unit) === mark.opening)
    .toSorted((x, y) => alike(y) - alike(x));
  return sameOpening[0] ?? ofKind.find((unit) => alike(unit) === 2) ?? null;
}

function openingOf({ text }: Alignable, { heading, spans }: Unit): string {
  const first = spans[0];
  if (heading !== "" || first === undefined) return heading;
  return text.slice(first.from, Math.min(first.to, first.from + OPENING_LENGTH));
}

import { unitKey, unitsOf } from "../../domain/alignment/units";
import { markUnit, type UnitMark } from "../../domain/alignment/verdict";
import type { Document } from "../../domain/document/document";
import { unitLabel } from "./unit-label";

/** A unit of an open document, as the user speaks of it. */
export interface SpokenUnit {
  readonly document: Document;
  /** `unitKey` */
  readonly key: string;
  readonly label: string;
  /** By which it is remembered. */
  readonly mark: UnitMark;
}

/** `null` where the document has no such unit. */
export function spokenUnit(document: Document, key: string): SpokenUnit | null {
  const unit = unitsOf(document).find((one) => unitKey(one) === key);
  if (unit === undefined) return null;
  const label = unitLabel(document, unit.blockId) ?? unit.heading;
  return { document, key, label, mark: markUnit(document, unit) };
}

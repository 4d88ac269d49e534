import type { Span } from "../../document/span";
import { FOLDED_UNIT } from "../fold-table";
import {
  type ByteRange,
  type ByteWriter,
  VARINT_BITS,
  VARINT_MASK,
  VARINT_MORE,
} from "./byte-writer";

/*
 * A segment keeps the folded text only. What folding changed is kept as a list
 * of variants: varint(distance from the change before), varint(which of the
 * units that fold to this one it was). It takes a tenth of the space a second
 * copy of the text would.
 */

/** The place of every code unit among those that fold to the same; the folded unit itself has 0. */
const VARIANT_NUMBER = new Uint16Array(FOLDED_UNIT.length);
/** For every folded unit, the units that fold to it, from variant 1 on. */
const VARIANT_UNITS: ReadonlyMap<number, readonly number[]> = numberVariants();
/** Stands for a unit that its neighbour helped to fold; the unit itself follows. */
const LITERAL = 0;

function numberVariants(): Map<number, number[]> {
  const units = new Map<number, number[]>();
  for (const [unit, folded] of FOLDED_UNIT.entries()) {
    if (folded === unit) continue;
    const variants = units.get(folded) ?? [];
    variants.push(unit);
    units.set(folded, variants);
    VARIANT_NUMBER[unit] = variants.length;
  }
  return units;
}

/** Appends what leads from `folded` back to `original`; the two are of one length. */
export function writeVariants(original: string, folded: string, writer: ByteWriter): void {
  let previous = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    const foldedUnit = folded.charCodeAt(i);
    if (unit === foldedUnit) continue;
    writer.varint(i - previous);
    previous = i;
    if (FOLDED_UNIT[unit] === foldedUnit) {
      writer.varint(VARIANT_NUMBER[unit] ?? LITERAL);
    } else {
      writer.varint(LITERAL);
      writer.varint(unit);
    }
  }
}

/** A piece of the original of a folded text, by the variants of the whole text. */
export function restore(folded: string, { bytes, from, to }: ByteRange, piece: Span): string {
  let original = "";
  let copied = piece.from;
  let place = 0;
  let at = from;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += VARINT_BITS) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & VARINT_MASK) << shift;
      if ((byte & VARINT_MORE) === 0) return value;
    }
  };
  while (at < to) {
    place += varint();
    if (place >= piece.to) break;
    const variant = varint();
    const literal = variant === LITERAL ? varint() : null;
    if (place < piece.from) continue;
    const unit = literal ?? VARIANT_UNITS.get(folded.charCodeAt(place))?.[variant - 1];
    if (unit === undefined)
      throw new Error(`A segment names a variant ${variant} that no character has.`);
    original += folded.slice(copied, place) + String.fromCharCode(unit);
    copied = place + 1;
  }
  return original + folded.slice(copied, piece.to);
}

import type { Span } from "../document/span";
import { lengthOf, type Variant } from "./variant";

/** One of the two editions. */
export type Side = "a" | "b";

/** A stretch of two editions read as one text: what both have, or what one of them has there. */
export type Stretch =
  | { readonly kind: "same"; readonly a: Span; readonly b: Span }
  /** `variant` is the place in the list of variants; `span` counts into the side's text. */
  | {
      readonly kind: "reading";
      readonly side: Side;
      readonly variant: number;
      readonly span: Span;
    };

/** A reading or two at one place; `null` where a moved passage stands elsewhere in that edition. */
interface Entry {
  readonly variant: number;
  readonly a: Span | null;
  readonly b: Span | null;
  /** How many code units that both texts have stand before it. */
  readonly at: number;
}

/**
 * Reads two editions as one text: what both have once, and every reading at its
 * place, the first edition's before the second's. Each text is its own readings
 * and what is the same, in this order. A moved passage comes twice, once for
 * each edition.
 *
 * @param length of the first edition's text
 * @param variants as `collate` gives them
 */
export function interleave(length: number, variants: readonly Variant[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  let [atA, atB] = [0, 0];
  const goOn = (until: number) => {
    const same = until - done;
    if (same <= 0) return;
    stretches.push({
      kind: "same",
      a: { from: atA, to: atA + same },
      b: { from: atB, to: atB + same },
    });
    [done, atA, atB] = [until, atA + same, atB + same];
  };
  for (const { variant, a, b, at } of entriesOf(variants)) {
    goOn(at);
    if (a !== null && lengthOf(a) > 0) {
      stretches.push({ kind: "reading", side: "a", variant, span: a });
      atA = a.to;
    }
    if (b !== null && lengthOf(b) > 0) {
      stretches.push({ kind: "reading", side: "b", variant, span: b });
      atB = b.to;
    }
  }
  goOn(done + length - atA);
  return stretches;
}

function entriesOf(variants: readonly Variant[]): readonly Entry[] {
  const [placesA, placesB] = [sharedPlaces(variants, "a"), sharedPlaces(variants, "b")];
  const stay: Entry[] = [];
  const gone: Entry[] = [];
  const come: Entry[] = [];
  variants.forEach(({ kind, a, b }, variant) => {
    const [atA, atB] = [placesA[variant] ?? 0, placesB[variant] ?? 0];
    if (kind !== "moved") stay.push({ variant, a, b, at: atA });
    else {
      gone.push({ variant, a, b: null, at: atA });
      come.push({ variant, a: null, b, at: atB });
    }
  });
  const inOrder = stay.toSorted((x, y) => x.at - y.at || compare(x.a, y.a) || compare(x.b, y.b));
  return merge(merge(inOrder, gone, "a"), come, "b");
}

/** For every variant, what stands before its reading in this edition that is in no variant. */
function sharedPlaces(variants: readonly Variant[], side: Side): readonly number[] {
  const order = variants.map((_, index) => index);
  order.sort((x, y) => compare(variants[x]?.[side], variants[y]?.[side]));
  const places: number[] = [];
  let read = 0;
  for (const index of order) {
    const reading = variants[index]?.[side];
    if (reading === undefined) continue;
    places[index] = reading.from - read;
    read += lengthOf(reading);
  }
  return places;
}

/** Puts the readings of one edition among entries, in its order. */
function merge(entries: readonly Entry[], added: readonly Entry[], side: Side): readonly Entry[] {
  const waiting = added.toSorted((x, y) => compare(x[side], y[side]));
  const merged: Entry[] = [];
  let next = 0;
  for (const entry of entries) {
    for (let one = waiting[next]; one !== undefined; one = waiting[next]) {
      const comesFirst =
        one.at < entry.at ||
        (one.at === entry.at && entry[side] !== null && compare(one[side], entry[side]) < 0);
      if (!comesFirst) break;
      merged.push(one);
      next++;
    }
    merged.push(entry);
  }
  return [...merged, ...waiting.slice(next)];
}

function compare(x: Span | null | undefined, y: Span | null | undefined): number {
  return (x?.from ?? 0) - (y?.from ?? 0) || (x?.to ?? 0) - (y?.to ?? 0);
}

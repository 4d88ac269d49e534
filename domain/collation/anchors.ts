import { heaviestChain } from "./chain";
import type { Run } from "./run";

/** Multiplier of the rolling hash; any odd number that mixes well does. */
const BASE = 0x01000193;
/** Marks a window that stands in its text more than once. */
const REPEATED = -1;

/**
 * Stretches that stand in both texts, each with a window of `width` units that
 * neither text has twice, in the same order in both: certain to belong together
 * (the idea of Cohen's patience diff). Takes time in proportion to the texts.
 */
export function anchors(a: Uint16Array, b: Uint16Array, width: number): readonly Run[] {
  const inB = uniqueWindows(b, width);
  const runs: { a: number; b: number; length: number }[] = [];
  for (const [hash, at] of uniqueWindows(a, width)) {
    const other = inB.get(hash) ?? REPEATED;
    if (at === REPEATED || other === REPEATED || !isEqual(a, at, b, other, width)) continue;
    const last = runs.at(-1);
    if (last !== undefined && at - last.a === other - last.b && at <= last.a + last.length) {
      last.length = at + width - last.a;
    } else runs.push({ a: at, b: other, length: width });
  }
  const chain = heaviestChain(runs.map((run) => ({ ...run, weight: run.length })));
  return withoutOverlap(chain);
}

/** Every window's only place by its hash, in order; `REPEATED` for one that comes again. */
function uniqueWindows(text: Uint16Array, width: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let leaving = 1;
  for (let i = 1; i < width; i++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= width) hash = (hash - Math.imul(text[at - width] ?? 0, leaving)) | 0;
    hash = (Math.imul(hash, BASE) + (text[at] ?? 0)) | 0;
    if (at >= width - 1) places.set(hash, places.has(hash) ? REPEATED : at - width + 1);
  }
  return places;
}

function isEqual(a: Uint16Array, inA: number, b: Uint16Array, inB: number, width: number): boolean {
  for (let at = 0; at < width; at++) if (a[inA + at] !== b[inB + at]) return false;
  return true;
}

/** Windows of neighbouring runs may share units; the later run gives them up. */
function withoutOverlap(runs: readonly Run[]): readonly Run[] {
  let [endA, endB] = [0, 0];
  const kept: Run[] = [];
  for (const { a, b, length } of runs) {
    const cut = Math.max(0, endA - a, endB - b);
    if (cut >= length) continue;
    kept.push({ a: a + cut, b: b + cut, length: length - cut });
    [endA, endB] = [a + length, b + length];
  }
  return kept;
}

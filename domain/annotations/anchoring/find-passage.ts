import type { Run } from "../../collation/run";
import { commonRuns } from "../../collation/runs";
import { shortestEdit } from "../../collation/shortest-edit";
import type { Span } from "../../document/span";
import type { Target } from "../target";
import { candidatesOf, standsAt, windowAt } from "./candidates";
import { GramIndex } from "./gram-index";
import { isBeside, isOwnPlace, judge, scoreOf, type Verdict } from "./judge";
import { type Located, locate } from "./locate";
import { significantRuns } from "./significant-runs";
import { type Skeleton, skeletonOf, unitAt } from "./skeleton";

/** A passage with what stood around it, in units of `skeleton`. */
export interface Excerpt {
  readonly skeleton: Skeleton;
  readonly passage: Span;
}

/** A place where the passage may stand. */
export interface Finding {
  readonly located: Located;
  readonly verdict: Verdict;
  /** Known by what stands around it, not by the words alone. */
  readonly isOwn: boolean;
  /** One side of the same words is as it was. */
  readonly isBeside: boolean;
  readonly score: number;
  /** Units of the passage and of its context that stand there. */
  readonly total: number;
}

/** What an annotation keeps of its passage, ready to be looked for. */
export function excerptOf({ prefix, exact, suffix }: Target["quote"]): Excerpt {
  const skeleton = skeletonOf(prefix + exact + suffix);
  const from = unitAt(skeleton, prefix.length);
  const to = unitAt(skeleton, prefix.length + exact.length);
  return { skeleton, passage: { from, to } };
}

/** Looks for passages in one text by their words and their context. */
export class PassageFinder {
  private readonly index: GramIndex;

  constructor(private readonly text: Skeleton) {
    this.index = new GramIndex(text.units);
  }

  /**
   * The places where the passage may stand, the likeliest first. `isAllowed`
   * tells whether a unit of the text may belong to it; `hint` is a place worth
   * a look whatever stands there, in units.
   */
  find(
    { skeleton, passage }: Excerpt,
    hint: number | null = null,
    isAllowed?: (unit: number) => boolean,
  ): readonly Finding[] {
    const { units } = skeleton;
    const starts = candidatesOf(this.text.units, this.index, units, isAllowed);
    const hinted = hint === null ? null : hint - passage.from;
    const all = hinted === null || starts.includes(hinted) ? starts : [...starts, hinted];
    // Where all of it stands, places that have less of it need no look.
    const whole = all.filter((at) => standsAt(this.text.units, at, units));
    const findings: Finding[] = [];
    for (const at of whole.length > 0 ? whole : all) {
      const finding = this.lookAt(at, units, passage);
      if (finding !== null && !findings.some((one) => isSamePlace(one, finding))) {
        findings.push(finding);
      }
    }
    return findings.sort((x, y) => y.total - x.total || y.score - x.score);
  }

  private lookAt(at: number, units: Uint16Array, passage: Span): Finding | null {
    const mapping = {
      runs: this.runsAt(at, units, passage),
      lengthA: units.length,
      lengthB: this.text.units.length,
    };
    const located = locate(mapping, passage);
    if (located === null) return null;
    const { matched, before, after } = located;
    return {
      located,
      verdict: judge(located, passage, units.length),
      isOwn: isOwnPlace(located, passage, units.length),
      isBeside: isBeside(located, passage, units.length),
      score: scoreOf(located, passage, units.length),
      total: matched + before + after,
    };
  }

  /** What the passage and the text have in common if the passage's excerpt begins at `at`. */
  private runsAt(at: number, units: Uint16Array, passage: Span): readonly Run[] {
    if (standsAt(this.text.units, at, units)) return [{ a: 0, b: at, length: units.length }];
    const { from, to } = windowAt(at, units.length, this.text.units.length);
    const quoted = units.subarray(passage.from, passage.to);
    if (!standsAt(this.text.units, at + passage.from, quoted)) {
      return this.compare(units, { from: 0, to: units.length }, { from, to });
    }
    // The words stand here: only their contexts are compared, so that a copy nearby stays out of it.
    const [first, last] = [at + passage.from, at + passage.to];
    return [
      ...this.compare(units, { from: 0, to: passage.from }, { from, to: first }),
      { a: passage.from, b: first, length: passage.to - passage.from },
      ...this.compare(units, { from: passage.to, to: units.length }, { from: last, to }),
    ];
  }

  private compare(units: Uint16Array, inA: Span, inB: Span): readonly Run[] {
    const a = units.subarray(inA.from, inA.to);
    const b = this.text.units.subarray(inB.from, inB.to);
    const runs = significantRuns(runsBetween(a, b), a.length, b.length);
    return runs.map((run) => ({ ...run, a: run.a + inA.from, b: run.b + inB.from }));
  }
}

/** A passage no longer than this, in units, is compared whole. */
const SHORT = 256;

/**
 * What a passage and a place have in common; only what stands at their ends
 * where less than half of the rest could be there.
 */
function runsBetween(a: Uint16Array, b: Uint16Array): readonly Run[] {
  if (a.length > SHORT) return commonRuns(a, b);
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [endA, endB] = [a.length - tail, b.length - tail];
  // Besides what the place has more, half of the passage may be gone and as much be new.
  const most = Math.max(0, endB - endA) + endA - head;
  const inner = shortestEdit(a.subarray(head, endA), b.subarray(head, endB), most) ?? [];
  return [
    { a: 0, b: 0, length: head },
    ...inner.map((run) => ({ a: run.a + head, b: run.b + head, length: run.length })),
    { a: endA, b: endB, length: tail },
  ];
}

function isSamePlace(one: Finding, other: Finding): boolean {
  const [a, b] = [one.located.span, other.located.span];
  return a.from === b.from && a.to === b.to;
}

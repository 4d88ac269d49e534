import type { Candidate } from "./candidates";
import type { Profile } from "./profile";

/** A chapter's counterpart, by its place in the other document. */
export interface Partner {
  readonly chapter: number;
  /** How far it can be relied on, from 0 to 1. */
  readonly trust: number;
}

/** Which chapters are counterparts, by their places in their documents. */
export interface PairedChapters {
  readonly ofA: ReadonlyMap<number, Partner>;
  readonly ofB: ReadonlyMap<number, Partner>;
}

/** Chapters this alike are relied on fully. Those of related outlines are, the rest seldom is. */
const CERTAIN = 0.14;
/** What is left of the likeness of parts where nothing is known of their chapters. */
const UNKNOWN = 0.65;
/** What is left of it where the chapters have other counterparts. */
const ELSEWHERE = 0.3;

export function pairedChapters(chapters: readonly Candidate[]): PairedChapters {
  const trusted = chapters.map(({ a, b, score }) => ({
    a,
    b,
    trust: Math.min(1, score / CERTAIN),
  }));
  return {
    ofA: new Map(trusted.map(({ a, b, trust }) => [a, { chapter: b, trust }])),
    ofB: new Map(trusted.map(({ a, b, trust }) => [b, { chapter: a, trust }])),
  };
}

/** Weighs the likeness of items or boxes by whether their chapters are counterparts. */
export function weighByChapter(
  candidates: readonly Candidate[],
  ofA: readonly Profile[],
  ofB: readonly Profile[],
  paired: PairedChapters,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const a = ofA[candidate.a]?.unit.chapter ?? null;
    const b = ofB[candidate.b]?.unit.chapter ?? null;
    if (a === null && b === null) return candidate;
    return { ...candidate, score: candidate.score * share(a, b, paired) };
  });
}

function share(a: number | null, b: number | null, { ofA, ofB }: PairedChapters): number {
  const [partnerOfA, partnerOfB] = [ofA.get(a ?? -1), ofB.get(b ?? -1)];
  if (partnerOfA === undefined || partnerOfB === undefined) return UNKNOWN;
  if (partnerOfA.chapter === b) return UNKNOWN + (1 - UNKNOWN) * partnerOfA.trust;
  return UNKNOWN - (UNKNOWN - ELSEWHERE) * Math.min(partnerOfA.trust, partnerOfB.trust);
}

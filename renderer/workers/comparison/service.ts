import { alignDocuments } from "../../../domain/alignment/align";
import type { Alignment } from "../../../domain/alignment/alignment";
import { alignBlocks, type Correspondence } from "../../../domain/alignment/blocks";
import { type CertainPair, decisionsFor } from "../../../domain/alignment/calibrate";
import { learnRarity, type Rarity } from "../../../domain/alignment/rarity";
import { unitKey } from "../../../domain/alignment/units";
import type { PairVerdict } from "../../../domain/alignment/verdict";
import { type Collation, collationInSteps } from "../../../domain/collation/collation";
import type { Document } from "../../../domain/document/document";
import type { Duty } from "../../../domain/duties/duty";
import { findDuties } from "../../../domain/duties/find-duties";
import { findTargets } from "../../../domain/indicators/find-targets";
import type { Target } from "../../../domain/indicators/target";
import { buildSubjectTable } from "../../../domain/subjects/build-table";
import type { SubjectKind, SubjectTable } from "../../../domain/subjects/subject-table";

/** What of a document is compared. */
export type ComparedDocument = Pick<
  Document,
  | "id"
  | "work"
  | "year"
  | "date"
  | "title"
  | "issuers"
  | "text"
  | "textHash"
  | "blocks"
  | "chapters"
>;

/** What the worker does for the window. Only plain data goes in and out. */
export interface ComparisonService {
  /** Takes documents in, each in the place of the one with the same id; every other call names them by id. */
  take(documents: readonly ComparedDocument[]): void;
  /**
   * Says by which documents the rarity of wording is judged. They must have
   * been taken in.
   */
  learn(ids: readonly string[]): void;
  /** The counterparts in two documents, the user's verdicts first. */
  align(a: string, b: string, verdicts: readonly PairVerdict[]): Alignment;
  /** The counterparts in two documents, and block by block what corresponds in them. */
  correspond(a: string, b: string, verdicts: readonly PairVerdict[]): Correspondence;
  /** Up to six documents against each other, subject by subject. */
  tabulate(
    ids: readonly string[],
    kind: SubjectKind,
    verdicts: readonly PairVerdict[],
  ): SubjectTable;
  /**
   * Two editions against each other. `goesOn` is told now and then which share
   * is done, and says whether to go on; `null` where it said no.
   */
  collate(
    a: string,
    b: string,
    goesOn: (share: number) => boolean | Promise<boolean>,
  ): Promise<Collation | null>;
  findTargets(id: string): readonly Target[];
  findDuties(id: string): readonly Duty[];
}

/** Over a third document only pairs with hardly a word changed need no confirmation: two editions. */
const CERTAIN_SCORE = 0.85;

/** Long work asks so often whether it is still wanted, in milliseconds. */
const ASK_EVERY = 100;

export function createComparisonService(): ComparisonService {
  const documents = new Map<string, ComparedDocument>();
  let rarity: Rarity = learnRarity([]);
  const get = (id: string): ComparedDocument => {
    const document = documents.get(id);
    if (document === undefined) throw new Error(`The comparison was not given document ${id}.`);
    return document;
  };
  /** The sure pairs between the documents the verdicts speak of and the two at hand. */
  const certainPairs = (ids: readonly string[], thirds: readonly string[]) =>
    thirds.flatMap((third) =>
      ids.flatMap((id): readonly CertainPair[] =>
        alignDocuments(get(third), get(id), rarity)
          .pairs.filter(({ score }) => score >= CERTAIN_SCORE)
          .map(({ a, b }) => ({
            a: { documentId: third, key: unitKey(a) },
            b: { documentId: id, key: unitKey(b) },
          })),
      ),
    );
  const decide = (a: string, b: string, verdicts: readonly PairVerdict[]) => {
    const thirds = thirdDocuments(a, b, verdicts).filter((id) => documents.has(id));
    return decisionsFor(
      get(a),
      get(b),
      verdicts,
      [a, b, ...thirds].map(get),
      certainPairs([a, b], thirds),
    );
  };
  const align: ComparisonService["align"] = (a, b, verdicts) =>
    alignDocuments(get(a), get(b), rarity, decide(a, b, verdicts));
  return {
    take(taken) {
      for (const document of taken) documents.set(document.id, document);
    },
    learn(ids) {
      rarity = learnRarity(ids.map(get));
    },
    align,
    correspond(a, b, verdicts) {
      const alignment = align(a, b, verdicts);
      return { alignment, blocks: alignBlocks(get(a), get(b), alignment, rarity) };
    },
    tabulate(ids, kind, verdicts) {
      const pairs = ids.flatMap((one, a) =>
        ids.slice(a + 1).map((other, distance) => {
          const decisions = decide(one, other, verdicts);
          const alignment = alignDocuments(get(one), get(other), rarity, decisions);
          return { a, b: a + 1 + distance, alignment, unrelated: decisions.unrelated };
        }),
      );
      return buildSubjectTable(ids.map(get), kind, pairs);
    },
    async collate(a, b, goesOn) {
      const steps = collationInSteps(get(a), get(b));
      let askedAt = performance.now();
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (performance.now() - askedAt < ASK_EVERY) continue;
        if (!(await goesOn(step.value))) return null;
        askedAt = performance.now();
      }
    },
    findTargets: (id) => findTargets(get(id)),
    findDuties: (id) => findDuties(get(id)),
  };
}

/** Documents with a confirmed counterpart in one of the two. */
function thirdDocuments(a: string, b: string, verdicts: readonly PairVerdict[]): readonly string[] {
  const own = new Set([a, b]);
  const ids = verdicts
    .filter(({ verdict }) => verdict === "counterparts")
    .map((verdict) => [verdict.a.documentId, verdict.b.documentId])
    .filter((pair) => pair.some((id) => own.has(id)))
    .flat();
  return [...new Set(ids)].filter((id) => !own.has(id));
}

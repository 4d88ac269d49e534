import { useCallback, useMemo, useRef } from "react";
import type { Document } from "../../domain/document/document";
import { listTargets } from "../../domain/indicators/listed-target";
import type { Target } from "../../domain/indicators/target";
import type { TargetCorrection } from "../../domain/indicators/target-correction";
import { type TargetRow, targetRow } from "../../domain/indicators/target-row";
import { useTargetCorrections } from "../store/target-corrections";
import { type Answers, useAnswers } from "../ui/use-answers";
import type { Comparison } from "../workers/comparison-client";

/** What was found in this session, by document and text: a text is read once. */
const FOUND = new Map<string, readonly Target[]>();

const NONE: readonly TargetCorrection[] = [];

interface Listed {
  readonly document: Document;
  readonly order: number;
  readonly found: readonly Target[];
  readonly corrections: readonly TargetCorrection[];
  readonly rows: readonly TargetRow[];
}

export interface TargetRows {
  readonly rows: readonly TargetRow[];
  readonly answers: Answers<readonly Target[]>;
}

/** All targets of the documents with the user's corrections, document by document as they are found. */
export function useTargetRows(
  documents: ReadonlyMap<string, Document>,
  comparison: Comparison,
): TargetRows {
  const questions = useMemo(
    () => [...documents.values()].map(({ id, textHash }) => ({ id, key: `${id} ${textHash}` })),
    [documents],
  );
  const ask = useCallback(({ id }: { id: string }) => comparison.findTargets(id), [comparison]);
  const answers = useAnswers(questions, ask, FOUND);
  const corrections = useTargetCorrections();
  // Listing a document takes a moment: it is done anew only for what has changed.
  const listed = useRef<ReadonlyMap<string, Listed>>(new Map());
  const rows = useMemo(() => {
    const own = ownCorrections(corrections);
    const next = new Map<string, Listed>();
    for (const [order, { id, key }] of questions.entries()) {
      const document = documents.get(id);
      const found = answers.ready.get(key);
      if (document === undefined || found === undefined) continue;
      const before = listed.current.get(id);
      const now = { document, order, found, corrections: own.get(id) ?? NONE };
      next.set(id, before !== undefined && isSame(before, now) ? before : list(now));
    }
    listed.current = next;
    return [...next.values()].flatMap((one) => one.rows);
  }, [documents, questions, answers.ready, corrections]);
  return { rows, answers };
}

function ownCorrections(
  corrections: readonly TargetCorrection[],
): ReadonlyMap<string, readonly TargetCorrection[]> {
  const own = new Map<string, TargetCorrection[]>();
  for (const one of corrections) {
    const others = own.get(one.documentId) ?? [];
    others.push(one);
    own.set(one.documentId, others);
  }
  return own;
}

function list(now: Omit<Listed, "rows">): Listed {
  const { document, found, corrections, order } = now;
  const rows = listTargets(document, found, corrections).map((target) =>
    targetRow(target, document, order),
  );
  return { ...now, rows };
}

function isSame(before: Listed, now: Omit<Listed, "rows">): boolean {
  const marks = (all: readonly TargetCorrection[]) =>
    all.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join();
  return (
    before.document === now.document &&
    before.order === now.order &&
    before.found === now.found &&
    marks(before.corrections) === marks(now.corrections)
  );
}

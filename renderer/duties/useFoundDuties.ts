import { useCallback, useMemo } from "react";
import type { Document } from "../../domain/document/document";
import { type AssignedDuty, assignDuties } from "../../domain/duties/assigned-duty";
import { type Answers, useAnswers } from "../ui/use-answers";
import type { Comparison } from "../workers/comparison-client";

/** What was found in this session, by document and text: a text is read once. */
const FOUND = new Map<string, readonly AssignedDuty[]>();

export interface FoundDuties {
  /** The duties of each document that has been read, by its id, in the order of the library. */
  readonly byDocument: ReadonlyMap<string, readonly AssignedDuty[]>;
  readonly answers: Answers<readonly AssignedDuty[]>;
}

/** The duties of all documents, document by document as they are found. */
export function useFoundDuties(
  documents: ReadonlyMap<string, Document>,
  comparison: Comparison,
): FoundDuties {
  const questions = useMemo(
    () =>
      [...documents.values()].map((document) => ({
        document,
        key: `${document.id} ${document.textHash}`,
      })),
    [documents],
  );
  const ask = useCallback(
    async ({ document }: { readonly document: Document }) => {
      const found = await comparison.findDuties(document.id);
      return found.ok ? ({ ok: true, value: assignDuties(document, found.value) } as const) : found;
    },
    [comparison],
  );
  const answers = useAnswers(questions, ask, FOUND);
  const byDocument = useMemo(() => {
    const found = questions.flatMap(({ document, key }) => {
      const duties = answers.ready.get(key);
      return duties === undefined ? [] : [[document.id, duties] as const];
    });
    return new Map(found);
  }, [questions, answers.ready]);
  return { byDocument, answers };
}

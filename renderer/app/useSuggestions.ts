import { useCallback, useMemo } from "react";
import type { Document } from "../../domain/document/document";
import { ok, type Result } from "../../domain/result";
import type { Suggestion, SuggestionKind } from "../../domain/search/suggestions";
import { useAnswers } from "../ui/use-answers";
import type { Comparison } from "../workers/comparison-client";

/** What was found in this session, by document and text: a text is read once. */
const FOUND = new Map<string, readonly Suggestion[]>();

const NO_QUESTIONS: readonly { readonly key: string; readonly document: Document }[] = [];

/**
 * The departments and indicators that documents name, to complete what is
 * typed to; document by document as they are found in the worker.
 *
 * @param isWanted false until something is to be searched for
 */
export function useSuggestions(
  documents: ReadonlyMap<string, Document>,
  comparison: Comparison,
  isWanted: boolean,
): readonly Suggestion[] {
  const questions = useMemo(() => {
    if (!isWanted) return NO_QUESTIONS;
    return [...documents.values()].map((document) => ({
      document,
      key: `${document.id} ${document.textHash}`,
    }));
  }, [documents, isWanted]);
  const ask = useCallback(
    async ({ document }: { readonly document: Document }) => named(document, comparison),
    [comparison],
  );
  const { ready } = useAnswers(questions, ask, FOUND);
  return useMemo(() => {
    const each = new Map<string, Suggestion>();
    for (const one of [...ready.values()].flat()) each.set(`${one.kind} ${one.text}`, one);
    return [...each.values()];
  }, [ready]);
}

async function named(
  { id, text }: Document,
  comparison: Comparison,
): Promise<Result<readonly Suggestion[]>> {
  const duties = await comparison.findDuties(id);
  if (!duties.ok) return duties;
  const targets = await comparison.findTargets(id);
  if (!targets.ok) return targets;
  const departments = duties.value.flatMap(({ lead, support }) => [...lead, ...support]);
  const indicators = targets.value.map(({ name }) => name);
  // What was put into other words than the text's would find nothing.
  const suggestionsOf = (kind: SuggestionKind, names: readonly string[]) =>
    [...new Set(names)]
      .filter((name) => name !== "" && text.includes(name))
      .map((name): Suggestion => ({ kind, text: name }));
  return ok([
    ...suggestionsOf("department", departments),
    ...suggestionsOf("indicator", indicators),
  ]);
}

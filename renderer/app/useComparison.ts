import { useMemo } from "react";
import type { PairVerdict } from "../../domain/alignment/verdict";
import type { Library } from "../library/library";
import { usePairVerdicts } from "../store/pair-verdicts";
import { type Comparison, startComparison } from "../workers/comparison-client";

/** The documents of the library read against each other, as far as the user judged them and anew after each judgement. */
export function useComparison(documents: Library["documents"]): {
  readonly comparison: Comparison;
  readonly verdicts: readonly PairVerdict[];
} {
  const client = useMemo(startComparison, []);
  const verdicts = usePairVerdicts();
  const comparison = useMemo(() => client.over(documents, verdicts), [client, documents, verdicts]);
  return { comparison, verdicts };
}

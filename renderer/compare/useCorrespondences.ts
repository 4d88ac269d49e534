import { useCallback, useEffect, useState } from "react";
import type { Failure } from "../../domain/result";
import type { Comparison } from "../workers/comparison-client";
import { type Links, linksOf } from "./links";

/** What in the second document corresponds to the first; `null` as long as it is not known. */
export type LinksBetween = (from: string, to: string) => Links | null;

/** What corresponds in any two of these documents, worked out beside the window. */
export function useCorrespondences(
  comparison: Comparison,
  documentIds: readonly string[],
  onFailure: (failure: Failure) => void,
): LinksBetween {
  const [known, setKnown] = useState<ReadonlyMap<string, Links>>(new Map());
  const asked = documentIds.join("\n");
  useEffect(() => {
    let current = true;
    for (const [a, b] of pairsOf(asked.split("\n"))) {
      void comparison.correspond(a, b).then((answer) => {
        if (!current) return;
        if (!answer.ok) return onFailure(answer.error);
        const [there, back] = linksOf(answer.value);
        setKnown((before) => new Map(before).set(nameOf(b, a), back).set(nameOf(a, b), there));
      });
    }
    return () => {
      current = false;
    };
  }, [comparison, asked, onFailure]);
  return useCallback((from, to) => known.get(nameOf(from, to)) ?? null, [known]);
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
}

function nameOf(from: string, to: string): string {
  return `${from}\n${to}`;
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { Collation } from "../../domain/collation/collation";
import type { Document } from "../../domain/document/document";
import type { Failure } from "../../domain/result";
import type { Comparison } from "../workers/comparison-client";

/** What has come of reading two editions against each other. */
export type CollationAnswer =
  | { readonly state: "working"; readonly share: number; readonly stop: () => void }
  | { readonly state: "stopped"; readonly resume: () => void }
  | { readonly state: "failed"; readonly error: Failure }
  | { readonly state: "ready"; readonly collation: Collation };

/**
 * Asks for the collation of two documents, tells how far it is, and can be
 * stopped. An answer is never given for other texts than those it was made of.
 */
export function useCollation(
  comparison: Comparison,
  a: Document | null,
  b: Document | null,
): CollationAnswer {
  const [idA, idB] = [a?.id ?? null, b?.id ?? null];
  const texts = `${idA} ${a?.textHash} ${idB} ${b?.textHash}`;
  const [kept, setKept] = useState<{ texts: string; answer: CollationAnswer } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const controller = useRef<AbortController | null>(null);
  const stop = useCallback(() => controller.current?.abort(), []);
  useEffect(() => {
    if (idA === null || idB === null) return;
    const own = new AbortController();
    controller.current = own;
    let isCurrent = true;
    const show = (answer: CollationAnswer) => {
      if (isCurrent) setKept({ texts, answer });
    };
    const onProgress = (share: number) => {
      if (!own.signal.aborted) show({ state: "working", share, stop });
    };
    const resume = () => {
      setKept(null);
      setAttempt(attempt + 1);
    };
    void comparison.collate(idA, idB, { onProgress, signal: own.signal }).then((result) => {
      if (result.ok) show({ state: "ready", collation: result.value });
      else if (result.error.reason === "stopped") show({ state: "stopped", resume });
      else show({ state: "failed", error: result.error });
    });
    return () => {
      isCurrent = false;
      own.abort();
    };
  }, [comparison, idA, idB, texts, attempt, stop]);
  return kept?.texts === texts ? kept.answer : { state: "working", share: 0, stop };
}

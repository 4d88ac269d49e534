import { useEffect, useState } from "react";
import type { Collation } from "../../domain/collation/collation";
import type { Failure } from "../../domain/result";
import type { Comparison } from "../workers/comparison-client";

/** What has come of reading two editions against each other. */
export type CollationAnswer =
  | { readonly state: "working"; readonly share: number; readonly stop: () => void }
  | { readonly state: "stopped"; readonly resume: () => void }
  | { readonly state: "failed"; readonly error: Failure }
  | { readonly state: "ready"; readonly collation: Collation };

/** Asks for the collation of two documents, tells how far it is, and can be stopped. */
export function useCollation(
  comparison: Comparison,
  a: string | null,
  b: string | null,
): CollationAnswer {
  const [answer, setAnswer] = useState<CollationAnswer>(BEGINNING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (a === null || b === null) return;
    const controller = new AbortController();
    const stop = () => controller.abort();
    const show = (share: number) => {
      if (!controller.signal.aborted) setAnswer({ state: "working", share, stop });
    };
    let isCurrent = true;
    show(0);
    const watch = { onProgress: show, signal: controller.signal };
    void comparison.collate(a, b, watch).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setAnswer({ state: "ready", collation: result.value });
      else if (result.error.reason === "stopped")
        setAnswer({ state: "stopped", resume: () => setAttempt((before) => before + 1) });
      else setAnswer({ state: "failed", error: result.error });
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [comparison, a, b, attempt]);
  return answer;
}

const BEGINNING: CollationAnswer = { state: "working", share: 0, stop: () => undefined };

import { useEffect, useState } from "react";
import type { Failure, Result } from "../../domain/result";

/** What has come of a question so far. */
export type Answer<T> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly error: Failure }
  | { readonly state: "ready"; readonly value: T };

const WAITING = { state: "waiting" } as const;

/**
 * The answer to a question that takes time; the last answer stays until the
 * next one is there. `ask` must keep its identity while the question is the
 * same; `null` asks nothing.
 */
export function useAnswer<T>(ask: (() => Promise<Result<T>>) | null): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>(WAITING);
  useEffect(() => {
    if (ask === null) return;
    let current = true;
    void ask().then((result) => {
      if (!current) return;
      setAnswer(
        result.ok
          ? { state: "ready", value: result.value }
          : { state: "failed", error: result.error },
      );
    });
    return () => {
      current = false;
    };
  }, [ask]);
  return answer;
}

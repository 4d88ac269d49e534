import { useCallback, useEffect, useState } from "react";
import type { Failure, Result } from "../../domain/result";
import { askAll, known, type Question } from "./ask-all";

/** Answers to many questions of one kind, as far as they have come. */
export interface Answers<T> {
  /** By key. */
  readonly ready: ReadonlyMap<string, T>;
  readonly failures: readonly Failure[];
  /** So many questions have been settled, of so many. */
  readonly done: number;
  readonly total: number;
  readonly isWorking: boolean;
  /** Stops after the question at hand; `resume` goes on with the rest. */
  stop(): void;
  resume(): void;
}

/**
 * Asks one question after the other, never two at once, and keeps the answers
 * in `kept` by their keys: what was answered once is not asked again, not even
 * when the screen is opened anew. `questions` and `ask` must keep their
 * identity while they are the same.
 */
export function useAnswers<Q extends Question, T>(
  questions: readonly Q[],
  ask: (question: Q) => Promise<Result<T>>,
  kept: Map<string, T>,
): Answers<T> {
  const [shown, setShown] = useState(() => known(questions, kept));
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    setShown(known(questions, kept));
    if (stopped) return;
    const work = { current: true };
    void askAll(questions, ask, kept, work, setShown);
    return () => {
      work.current = false;
    };
  }, [questions, ask, kept, stopped]);
  const { ready, failures } = shown;
  const done = ready.size + failures.length;
  return {
    ready,
    failures,
    done,
    total: questions.length,
    isWorking: !stopped && done < questions.length,
    stop: useCallback(() => setStopped(true), []),
    resume: useCallback(() => setStopped(false), []),
  };
}

import type { Failure, Result } from "../../domain/result";

/** A question, and a key that changes whenever its answer might. */
export interface Question {
  readonly key: string;
}

/** What has come is shown this often while more is coming, in milliseconds. */
const SHOWN_EVERY = 200;

/** What has come so far. */
export interface Shown<T> {
  readonly ready: ReadonlyMap<string, T>;
  readonly failures: readonly Failure[];
}

/** The answers that are kept already. */
export function known<T>(questions: readonly Question[], kept: ReadonlyMap<string, T>): Shown<T> {
  const ready = new Map<string, T>();
  for (const { key } of questions) {
    const answer = kept.get(key);
    if (answer !== undefined) ready.set(key, answer);
  }
  return { ready, failures: [] };
}

/**
 * Asks the questions that have no kept answer, one after the other, until
 * `work` is no longer current, and shows now and then what has come.
 */
export async function askAll<Q extends Question, T>(
  questions: readonly Q[],
  ask: (question: Q) => Promise<Result<T>>,
  kept: Map<string, T>,
  work: { readonly current: boolean },
  show: (shown: Shown<T>) => void,
): Promise<void> {
  const failures: Failure[] = [];
  let shownAt = Date.now();
  for (const question of questions) {
    if (kept.has(question.key)) continue;
    const answer = await ask(question);
    if (answer.ok) kept.set(question.key, answer.value);
    else failures.push(answer.error);
    if (!work.current) return;
    if (Date.now() - shownAt < SHOWN_EVERY) continue;
    show({ ...known(questions, kept), failures: [...failures] });
    shownAt = Date.now();
  }
  show({ ...known(questions, kept), failures });
}

import { fail, type Result } from "../../domain/result";

type Call<A extends unknown[], T> = (...args: A) => Promise<Result<T>>;

interface Waiting<A extends unknown[], T> {
  readonly args: A;
  readonly answer: (result: Result<T>) => void;
}

/**
 * Runs one call at a time. Of the calls made while one runs only the newest is
 * run afterwards, and no answer is given that a newer call has made stale: such
 * calls end with the reason `superseded`. So fast typing never builds a queue,
 * and the list never jumps back to an older query.
 */
export function newestOnly<A extends unknown[], T>(run: Call<A, T>): Call<A, T> {
  let running = false;
  let waiting: Waiting<A, T> | null = null;

  const start = async ({ args, answer }: Waiting<A, T>): Promise<void> => {
    running = true;
    const result = await run(...args);
    running = false;
    const next = waiting;
    waiting = null;
    answer(next === null ? result : fail("superseded"));
    if (next !== null) await start(next);
  };

  return (...args) =>
    new Promise((answer, reject) => {
      if (!running) {
        start({ args, answer }).catch(reject);
        return;
      }
      waiting?.answer(fail("superseded"));
      waiting = { args, answer };
    });
}

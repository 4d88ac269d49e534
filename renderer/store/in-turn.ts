import type { Result } from "../../domain/result";
import { storeFailure } from "./commit";

/** Changes wait for each other, so that each begins from what the one before it left. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs a change that reads what is stored and alters it, or takes one back, after
 * all that were asked for before.
 */
export function inTurn<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const result = queue.then(work).catch(storeFailure);
  queue = result.catch(() => undefined);
  return result;
}

import { fail, type Result } from "../../domain/result";

/**
 * An answer, or `stopped` as soon as the signal says so. `onStopped` is called
 * where it said so before the answer came.
 */
export function untilStopped<T>(
  answer: Promise<Result<T | null>>,
  signal: AbortSignal,
  onStopped: () => void,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    const stop = () => {
      onStopped();
      resolve(fail("stopped"));
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener("abort", stop, { once: true });
    void answer.then((result) => {
      signal.removeEventListener("abort", stop);
      if (!result.ok) resolve(result);
      else if (result.value === null) resolve(fail("stopped"));
      else resolve({ ok: true, value: result.value });
    });
  });
}

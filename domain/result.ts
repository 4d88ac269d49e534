/**
 * The outcome of an action that can fail in a foreseen way. Plain data, so it
 * crosses the preload bridge and worker borders unchanged.
 */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/**
 * A foreseen failure. `reason` names it for the program and is the key of the
 * sentence shown to the user; `detail` fills that sentence (a file name, a
 * system message).
 */
export interface Failure {
  readonly reason: string;
  readonly detail?: string;
}

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail(reason: string, detail?: string): Result<never> {
  return { ok: false, error: detail === undefined ? { reason } : { reason, detail } };
}

/** Makes the compiler refuse a union that is not handled to its last member. */
export function assertNever(value: never): never {
  throw new Error(`A case was not handled: ${JSON.stringify(value)}.`);
}

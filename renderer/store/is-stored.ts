import type { Failure, Result } from "../../domain/result";

/** Tells whether a change was stored, once that is known; why it was not goes to `onFailure`. */
export async function isStored(
  change: Promise<Result<unknown>>,
  onFailure: (failure: Failure) => void,
): Promise<boolean> {
  const result = await change;
  if (!result.ok) onFailure(result.error);
  return result.ok;
}

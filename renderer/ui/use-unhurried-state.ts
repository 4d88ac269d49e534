import { type SetStateAction, startTransition, useCallback, useState } from "react";

/**
 * State that may be drawn a moment later: what came as an answer, while a
 * person types on. It is drawn a few milliseconds at a time, and what is typed
 * comes in between.
 */
export function useUnhurriedState<T>(first: T): readonly [T, (next: SetStateAction<T>) => void] {
  const [state, setState] = useState(first);
  const set = useCallback((next: SetStateAction<T>) => startTransition(() => setState(next)), []);
  return [state, set];
}

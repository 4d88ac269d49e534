import { useRef } from "react";

/** What a dialog showed last, so that it does not go empty while it fades away. */
export function useLastShown<T>(shown: T | null): T | null {
  const last = useRef<T | null>(null);
  if (shown !== null) last.current = shown;
  return last.current;
}

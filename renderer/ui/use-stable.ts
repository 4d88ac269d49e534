import { useLayoutEffect, useMemo, useRef } from "react";

type Functions = Readonly<Record<string, (...values: never[]) => unknown>>;

/**
 * The same functions at every drawing, which do what the newest `functions` do:
 * for what is drawn many times over and is not to be drawn anew for them. Not to
 * be called while drawing.
 */
export function useStable<F extends Functions>(functions: F): F {
  const newest = useRef(functions);
  useLayoutEffect(() => {
    newest.current = functions;
  });
  return useMemo(() => {
    const names = Object.keys(newest.current);
    const stable = names.map((name) => [
      name,
      (...values: never[]) => newest.current[name]?.(...values),
    ]);
    return Object.fromEntries(stable);
  }, []);
}

import { type RefObject, useCallback, useState } from "react";
import { stepVariant } from "../../domain/collation/step-variant";

/**
 * The variant looked at: the first one listed until one is chosen. The screen
 * holds it and not the window, so that going to the next one draws nothing else.
 *
 * @param count how many variants there are
 * @param last keeps it for when the screen is opened again
 */
export function useActiveVariant(
  listed: readonly number[],
  count: number,
  last: RefObject<number | null>,
) {
  const [chosen, setChosen] = useState(last.current);
  const setActive = useCallback(
    (variant: number) => {
      last.current = variant;
      setChosen(variant);
    },
    [last],
  );
  // Another text may have fewer variants.
  const isThere = chosen !== null && chosen < count;
  const active = isThere ? chosen : (listed[0] ?? null);
  const step = (by: 1 | -1) => {
    const next = stepVariant(listed, active, by);
    if (next !== null) setActive(next);
  };
  return { active, setActive, step } as const;
}

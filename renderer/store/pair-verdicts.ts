import { isSameUnit, type PairVerdict, type UnitMark } from "../../domain/alignment/verdict";
import type { Result } from "../../domain/result";
import type { Change } from "./change";
import { rowsOf, useLive } from "./memory";
import { applyChange } from "./user-history";

/** Two units the user speaks of. */
export type JudgedPair = readonly [UnitMark, UnitMark];

const VERDICTS = {
  "confirm-pair": "counterparts",
  "draw-pair": "counterparts",
  "break-pair": "unrelated",
} as const;

/**
 * Stores what the user says of pairs of units, as one step of undo; what was
 * said of the same pairs before gives way.
 */
export async function judgePairs(
  name: keyof typeof VERDICTS,
  pairs: readonly JudgedPair[],
): Promise<Result<null>> {
  const former = allVerdicts();
  const decidedAt = new Date().toISOString();
  const replaced = former.filter((verdict) => pairs.some((pair) => isOf(verdict, pair)));
  const added = pairs.map(
    ([a, b]): PairVerdict => ({
      ...{ id: crypto.randomUUID(), a, b, verdict: VERDICTS[name], decidedAt },
    }),
  );
  return applyChange({ name, rows: replacing(replaced, added) });
}

/** Takes back what the user said; the computed pairs hold again. */
export function clearVerdicts(verdicts: readonly PairVerdict[]): Promise<Result<null>> {
  return applyChange({ name: "clear-pair", rows: replacing(verdicts, []) });
}

/** All verdicts, live. */
export function usePairVerdicts(): readonly PairVerdict[] {
  return useLive(allVerdicts);
}

function isOf({ a, b }: PairVerdict, [one, other]: JudgedPair): boolean {
  return (
    (isSameUnit(a, one) && isSameUnit(b, other)) || (isSameUnit(a, other) && isSameUnit(b, one))
  );
}

function replacing(before: readonly PairVerdict[], after: readonly PairVerdict[]): Change["rows"] {
  return [
    ...before.map((row) => ({
      table: "pairVerdicts" as const,
      id: row.id,
      before: row,
      after: null,
    })),
    ...after.map((row) => ({
      table: "pairVerdicts" as const,
      id: row.id,
      before: null,
      after: row,
    })),
  ];
}

const allVerdicts = () => rowsOf("pairVerdicts");

import { isSameUnit, type PairVerdict, type UnitMark } from "./verdict";

/** What the user said of a unit and the units of another document. */
export function judgementsOf(
  verdicts: readonly PairVerdict[],
  unit: UnitMark,
  otherId: string,
): readonly PairVerdict[] {
  return verdicts.filter(
    ({ a, b }) =>
      (isSameUnit(a, unit) && b.documentId === otherId) ||
      (isSameUnit(b, unit) && a.documentId === otherId),
  );
}

/** Whether the user said that something in the other document is no counterpart of a unit. */
export function isBroken(
  verdicts: readonly PairVerdict[],
  unit: UnitMark,
  otherId: string,
): boolean {
  return judgementsOf(verdicts, unit, otherId).some(({ verdict }) => verdict === "unrelated");
}

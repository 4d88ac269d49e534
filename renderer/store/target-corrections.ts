import type { TargetCorrection } from "../../domain/indicators/target-correction";
import type { Result } from "../../domain/result";
import type { ChangeName } from "./change";
import { rowsOf, useLive } from "./memory";
import { applyChange } from "./user-history";

/** Stores what the user says of a target; `null` after it takes the correction away. */
export function changeTarget(
  name: ChangeName,
  before: TargetCorrection | null,
  after: TargetCorrection | null,
): Promise<Result<null>> {
  const id = (before ?? after)?.id;
  if (id === undefined) throw new Error("A change needs the row before it or after it.");
  return applyChange({ name, rows: [{ table: "targetCorrections", id, before, after }] });
}

/** All corrections, live. */
export function useTargetCorrections(): readonly TargetCorrection[] {
  return useLive(allCorrections);
}

const allCorrections = () => rowsOf("targetCorrections");

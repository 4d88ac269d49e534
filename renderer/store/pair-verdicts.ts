import type { PairVerdict } from "../../domain/alignment/verdict";
import type { Result } from "../../domain/result";
import type { Change, ChangeName } from "./change";
import { database } from "./database";
import { useLive } from "./live";
import { applyChange } from "./user-history";

/** Stores what the user says of two units; `replaced` are verdicts it takes the place of. */
export function judgePair(
  name: ChangeName,
  verdict: PairVerdict | null,
  replaced: readonly PairVerdict[] = [],
): Promise<Result<null>> {
  const rows: Change["rows"] = [
    ...replaced.map((row) => rowChange(row, null)),
    ...(verdict === null ? [] : [rowChange(null, verdict)]),
  ];
  return applyChange({ name, rows });
}

function rowChange(before: PairVerdict | null, after: PairVerdict | null): Change["rows"][number] {
  const id = (before ?? after)?.id;
  if (id === undefined) throw new Error("A change needs the row before it or after it.");
  return { table: "pairVerdicts", id, before, after };
}

/** All verdicts, live; `null` until the first answer of the database. */
export function usePairVerdicts(): readonly PairVerdict[] | null {
  return useLive(allVerdicts);
}

function allVerdicts(): Promise<readonly PairVerdict[]> {
  return database.pairVerdicts.toArray();
}

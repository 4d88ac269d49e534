import type { Handout } from "../../domain/handouts/handout";
import { fail, ok, type Result } from "../../domain/result";
import type { ChangeName } from "./change";
import { inTurn } from "./in-turn";
import { rowOf, useLive, view } from "./memory";
import { applyChange } from "./user-history";

export function addHandout(handout: Handout): Promise<Result<null>> {
  const { id } = handout;
  return inTurn(() =>
    applyChange({
      name: "add-handout",
      rows: [{ table: "handouts", id, before: null, after: handout }],
    }),
  );
}

/**
 * Replaces a handout by its altered form, from what it is when its turn has come;
 * steps of one `session` are one of undo. One that `alter` gives back as it is,
 * is left alone.
 */
export function alterHandout(
  name: ChangeName,
  id: string,
  alter: (handout: Handout) => Handout,
  session?: string,
): Promise<Result<null>> {
  return inTurn(async () => {
    const before = readHandout(id);
    if (before === null) return fail("handout-gone");
    const after = alter(before);
    if (after === before) return ok(null);
    return applyChange({
      name,
      rows: [{ table: "handouts", id, before, after }],
      ...(session === undefined ? {} : { session }),
    });
  });
}

/** The handout as it is stored now; `null` where it is gone. */
export function readHandout(id: string): Handout | null {
  return rowOf("handouts", id);
}

/** The handouts outside the recycle bin, live. */
export function useHandouts(): readonly Handout[] {
  return useLive(keptHandouts);
}

/** Those in it, live. */
export function useBinnedHandouts(): readonly Handout[] {
  return useLive(binnedHandouts);
}

const keptHandouts = view(["handouts"], (handouts) =>
  handouts.filter(({ deletedAt }) => deletedAt === null),
);

const binnedHandouts = view(["handouts"], (handouts) =>
  handouts.filter(({ deletedAt }) => deletedAt !== null),
);

import { useSyncExternalStore } from "react";
import { ok, type Result } from "../../domain/result";
import type { Change } from "./change";
import type { Watch } from "./commit";
import { History, type HistoryState } from "./history";
import { inTurn } from "./in-turn";
import { storeChange } from "./store-change";

/** Everything the user does in this session, in one order, whatever it is done to. */
const history = new History(storeChange);

export function applyChange(change: Change, watch?: Watch): Promise<Result<null>> {
  return history.apply(change, watch);
}

/** A change that alters what may be open: whoever has it open is told, as by undo. */
export async function applyFromOutside(change: Change, watch?: Watch): Promise<Result<null>> {
  const stored = await history.apply(change, watch);
  if (stored.ok) told(ok(change));
  return stored;
}

export async function undo(): Promise<Result<Change | null>> {
  // A change that still reads what it alters is the newest one all the same.
  return told(await inTurn(() => history.undo()));
}

export async function redo(): Promise<Result<Change | null>> {
  return told(await inTurn(() => history.redo()));
}

const listeners = new Set<(change: Change) => void>();

/** Calls `listener` when undo or redo has put rows back: what is open on them is out of date. */
export function onPutBack(listener: (change: Change) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function told(result: Result<Change | null>): Result<Change | null> {
  if (result.ok && result.value !== null) {
    for (const listener of listeners) listener(result.value);
  }
  return result;
}

/** The change that undo would take back now. */
export const currentUndoable = (): Change | null => history.state().undoable;

/** The change that undo would take back, live. */
export function useUndoable(): Change | null {
  return useSyncExternalStore(history.subscribe, currentUndoable);
}

/** The change that redo would bring back, live. */
export function useRedoable(): Change | null {
  return useSyncExternalStore(history.subscribe, () => history.state().redoable);
}

/** How the newest change fared, live. */
export function useSaving(): HistoryState["saving"] {
  return useSyncExternalStore(history.subscribe, () => history.state().saving);
}

import { useSyncExternalStore } from "react";
import type { Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import type { Change } from "./change";
import { commit } from "./commit";
import { database } from "./database";
import { History, type HistoryState } from "./history";
import { inTurn } from "./in-turn";

/** Everything the user does in this session, in one order, whatever it is done to. */
const history = new History((change) => commit(database, bridge.appendJournal, change));

export function applyChange(change: Change): Promise<Result<null>> {
  return history.apply(change);
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

export function useHistory(): HistoryState {
  return useSyncExternalStore(history.subscribe, history.state);
}

import { useSyncExternalStore } from "react";
import type { Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import type { Change } from "./change";
import { commit } from "./commit";
import { database } from "./database";
import { History, type HistoryState } from "./history";

/** Everything the user does in this session, in one order, whatever it is done to. */
const history = new History((change) => commit(database, bridge.appendJournal, change));

export function applyChange(change: Change): Promise<Result<null>> {
  return history.apply(change);
}

export function undo(): Promise<Result<Change | null>> {
  return history.undo();
}

export function redo(): Promise<Result<Change | null>> {
  return history.redo();
}

export function useHistory(): HistoryState {
  return useSyncExternalStore(history.subscribe, history.state);
}

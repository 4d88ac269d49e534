import type { Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import type { Change } from "./change";
import { commit, type Watch } from "./commit";
import { database } from "./database";
import { takeIn } from "./memory";

/** Stores a change, and takes it into memory once the disk has it: the window shows only what is safe. */
export async function storeChange(change: Change, watch?: Watch): Promise<Result<null>> {
  const stored = await commit(database, bridge.appendJournal, change, watch);
  if (stored.ok) await takeIn(change.rows);
  return stored;
}

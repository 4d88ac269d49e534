import { ok, type Result } from "../../domain/result";
import { type Change, invert, join } from "./change";
import type { Watch } from "./commit";

/** Steps that can be taken back. Each holds a few rows, so 500 stay under a megabyte. */
export const HISTORY_LENGTH = 500;

/**
 * A change that takes longer is told to be under way, in milliseconds. Most are
 * stored before anybody could read it, and drawing it would hold them up.
 */
const SLOW = 150;

export interface HistoryState {
  /** The change that undo would take back, and redo bring back. */
  readonly undoable: Change | null;
  readonly redoable: Change | null;
  /** How the newest change fared. */
  readonly saving: "idle" | "saving" | "saved" | "failed";
}

export type Store = (change: Change, watch?: Watch) => Promise<Result<null>>;

/**
 * Applies changes one after the other and remembers them for undo. A change
 * that could not be stored is not remembered, and undo or redo that fails
 * leaves the history as it was.
 */
export class History {
  #undo: readonly Change[] = [];
  #redo: readonly Change[] = [];
  #saving: HistoryState["saving"] = "idle";
  #queue: Promise<unknown> = Promise.resolve();
  #state: HistoryState = { undoable: null, redoable: null, saving: "idle" };
  readonly #listeners = new Set<() => void>();
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  apply(change: Change, watch?: Watch): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const stored = await this.#save(change, watch);
      if (stored.ok) {
        const last = this.#undo.at(-1);
        const continues = last?.session !== undefined && last.session === change.session;
        const steps = continues ? this.#undo.with(-1, join(last, change)) : [...this.#undo, change];
        this.#undo = steps.slice(-HISTORY_LENGTH);
        this.#redo = [];
      }
      return stored;
    });
  }

  /** Takes back the newest change; the result holds it, or `null` where there is none. */
  undo(): Promise<Result<Change | null>> {
    return this.#inTurn(async () => {
      const change = this.#undo.at(-1);
      if (change === undefined) return ok(null);
      const stored = await this.#save(invert(change));
      if (!stored.ok) return stored;
      this.#undo = this.#undo.slice(0, -1);
      this.#redo = [...this.#redo, change];
      return ok(change);
    });
  }

  /** Brings back the change taken back last. */
  redo(): Promise<Result<Change | null>> {
    return this.#inTurn(async () => {
      const change = this.#redo.at(-1);
      if (change === undefined) return ok(null);
      const stored = await this.#save(change);
      if (!stored.ok) return stored;
      this.#redo = this.#redo.slice(0, -1);
      this.#undo = [...this.#undo, change];
      return ok(change);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): HistoryState => this.#state;

  /** Waits for the changes before it, so that two quick keys never cross. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work).finally(() => this.#publish());
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #save(change: Change, watch?: Watch): Promise<Result<null>> {
    const before = this.#saving;
    const slow = setTimeout(() => {
      this.#saving = "saving";
      this.#publish();
    }, SLOW);
    const stored = await this.#store(change, watch).finally(() => clearTimeout(slow));
    if (stored.ok) this.#saving = "saved";
    // What the user gave up is not missing.
    else this.#saving = stored.error.reason === "cancelled" ? before : "failed";
    return stored;
  }

  #publish(): void {
    this.#state = {
      undoable: this.#undo.at(-1) ?? null,
      redoable: this.#redo.at(-1) ?? null,
      saving: this.#saving,
    };
    for (const listener of this.#listeners) listener();
  }
}

import { useRef, useState } from "react";
import type { NeededFile } from "../../domain/backup/needed-files";
import type { RestoreChoice, RestoreSummary } from "../../domain/backup/restore-plan";
import type { Failure } from "../../domain/result";
import type { SnapshotPlace } from "../../electron/contract";
import { bridge } from "../bridge/bridge";
import { saveUnsaved } from "../editor/unsaved";
import { storeRestored } from "../store/restoring";

export type RestorePhase =
  | { readonly kind: "closed" }
  | { readonly kind: "working"; readonly step: RestoreStep; readonly done: number }
  | { readonly kind: "review"; readonly summary: RestoreSummary }
  | { readonly kind: "failed"; readonly error: Failure }
  | { readonly kind: "done"; readonly rows: number; readonly nowhere: readonly NeededFile[] };

export type RestoreStep = "reading" | "preparing" | "storing" | "cancelling";

/** A restore from the choice of a snapshot to the store: nothing is changed before the user has seen what would be. */
export function useRestore() {
  const [phase, setPhase] = useState<RestorePhase>({ kind: "closed" });
  const storing = useRef<AbortController | null>(null);

  const close = () => {
    if (storing.current !== null) {
      // What is stored of it is taken back first.
      storing.current.abort();
      setPhase({ kind: "working", step: "cancelling", done: 1 });
      return;
    }
    void bridge.endRestore();
    setPhase({ kind: "closed" });
  };
  const failed = (error: Failure) => {
    void bridge.endRestore();
    setPhase({ kind: "failed", error });
  };

  const plan = async (from: SnapshotPlace | null) => {
    setPhase({ kind: "working", step: "reading", done: 1 });
    if (!(await saveUnsaved())) return failed({ reason: "store-failed", detail: "" });
    const planned = await bridge.planRestore(from);
    if (!planned.ok) return failed(planned.error);
    const summary = planned.value;
    setPhase(summary === null ? { kind: "closed" } : { kind: "review", summary });
  };

  const restore = async (choice: RestoreChoice) => {
    setPhase({ kind: "working", step: "preparing", done: 1 });
    const prepared = await bridge.prepareRestore();
    if (!prepared.ok) return failed(prepared.error);
    const stop = new AbortController();
    storing.current = stop;
    const stored = await storeRestored(bridge.restoreRows, choice, {
      signal: stop.signal,
      onProgress: (done) => {
        if (!stop.signal.aborted) setPhase({ kind: "working", step: "storing", done });
      },
    });
    storing.current = null;
    if (!stored.ok) return failed(stored.error);
    void bridge.endRestore();
    setPhase({ kind: "done", rows: stored.value, nowhere: prepared.value });
  };
  return { phase, plan, restore, close } as const;
}

export type Restore = ReturnType<typeof useRestore>;

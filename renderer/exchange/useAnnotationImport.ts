import { useEffect, useRef, useState } from "react";
import { type Failure, ok, type Result } from "../../domain/result";
import { readAnnotations } from "../store/annotations";
import { readLayers, storeImport } from "../store/layers";
import { readNotes } from "../store/notes";
import type { Decisions, PlanSummary } from "../workers/exchange/service";
import type { Destination } from "../workers/exchange/session";
import {
  type AnnotationFile,
  type ExchangeClient,
  startExchange,
} from "../workers/exchange-client";
import { currentAuthor } from "./author";
import type { Exchanged } from "./exchanged";
import type { ImportReview } from "./import-review";
import { importRows } from "./import-rows";

export type AnnotationImportPhase =
  | { readonly kind: "closed" }
  | {
      readonly kind: "working";
      readonly step: "reading" | "comparing" | "preparing" | "storing" | "cancelling";
      readonly name: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "review"; readonly review: ImportReview }
  | { readonly kind: "failed"; readonly error: Failure }
  | {
      readonly kind: "done";
      readonly isHidden: boolean;
      readonly annotations: number;
      readonly notes: number;
      readonly missingImages: number;
    };

const NO_DECISIONS: Decisions = { choices: new Map(), others: null, withUnplaced: true };

/** Imports of annotations one after the other, from the file to the store; none begins while `isBusy`. */
export function useAnnotationImport({ documents }: Exchanged, isBusy: boolean) {
  /** Files that wait until the one before them, or another import, is done. */
  const [queue, setQueue] = useState<readonly AnnotationFile[]>([]);
  const [phase, setPhase] = useState<AnnotationImportPhase>({ kind: "closed" });
  const client = useRef<ExchangeClient | null>(null);
  const storing = useRef<AbortController | null>(null);

  const close = () => {
    if (storing.current !== null) {
      // What is stored of it is taken back first.
      storing.current.abort();
      setPhase((before) =>
        before.kind === "working" ? { ...before, step: "cancelling" } : before,
      );
      return;
    }
    client.current?.stop();
    client.current = null;
    setPhase({ kind: "closed" });
  };

  /** Runs a step unless the import was closed meanwhile; a failure ends it. */
  const step = async <T>(work: Promise<Result<T>>, next: (value: T) => void | Promise<void>) => {
    const running = client.current;
    const result = await work;
    if (running === null || client.current !== running) return;
    if (result.ok) await next(result.value);
    else {
      running.stop();
      client.current = null;
      setPhase({ kind: "failed", error: result.error });
    }
  };

  const start = (file: AnnotationFile) => {
    client.current?.stop();
    const running = startExchange();
    client.current = running;
    setPhase({ kind: "working", step: "reading", name: file.name, done: 0, total: 0 });
    void step(running.open(file, [...documents.values()]), async (facts) => {
      const known = readLayers().find(({ id }) => id === facts.author.id);
      await compare(running, {
        ...{ name: file.name, facts, sources: [], plan: EMPTY_PLAN, decisions: NO_DECISIONS },
        isKnownLayer: known !== undefined,
        asOwn: facts.author.id === currentAuthor().id,
        layerName: known?.name ?? facts.author.name,
        layerShape: known?.shape ?? facts.author.shape,
      });
    });
  };

  /** Places and compares the file's records, for the first time or for other documents. */
  const compare = (running: ExchangeClient, review: ImportReview) => {
    const total = review.facts.annotations;
    const report = (done: number) =>
      setPhase({ kind: "working", step: "comparing", name: review.name, done, total });
    report(0);
    return step(compared(running, review, report), (next) =>
      setPhase({ kind: "review", review: next }),
    );
  };

  /** Takes a document of the file for another one, or its author's annotations for one's own; compares anew. */
  const replan = async (
    review: ImportReview,
    change: { readonly asOwn?: boolean; readonly source?: readonly [string, string | null] },
  ) => {
    const running = client.current;
    if (running === null) return;
    if (change.source !== undefined) await running.choose(...change.source);
    await compare(running, { ...review, asOwn: change.asOwn ?? review.asOwn });
  };

  const keep = (review: ImportReview) => {
    const running = client.current;
    if (running === null) return;
    const working = { kind: "working", name: review.name, done: 0, total: 1 } as const;
    setPhase({ ...working, step: "preparing" });
    void step(importRows(running, review), async ({ rows, ...counts }) => {
      running.stop();
      client.current = null;
      const stop = new AbortController();
      storing.current = stop;
      const onProgress = (done: number) =>
        setPhase((before) =>
          before.kind === "working" && stop.signal.aborted
            ? before
            : { ...working, step: "storing", done },
        );
      const stored = await storeImport(rows, { signal: stop.signal, onProgress });
      storing.current = null;
      setPhase(stored.ok ? { kind: "done", ...counts } : { kind: "failed", error: stored.error });
    });
  };

  const isFree = phase.kind === "closed" && !isBusy;
  const begin = useRef(start);
  begin.current = start;
  useEffect(() => {
    const [next, ...rest] = queue;
    if (!isFree || next === undefined) return;
    setQueue(rest);
    begin.current(next);
  }, [isFree, queue]);

  const alter = (review: ImportReview) => setPhase({ kind: "review", review });
  return {
    ...{ phase, client, replan, alter, keep, close },
    start: (files: readonly AnnotationFile[]) => setQueue((before) => [...before, ...files]),
  } as const;
}

export type AnnotationImport = ReturnType<typeof useAnnotationImport>;

const EMPTY_PLAN: PlanSummary = {
  states: { new: 0, changed: 0, unplaced: 0, same: 0 },
  notes: [],
  setAside: 0,
};

async function compared(
  client: ExchangeClient,
  review: ImportReview,
  onProgress: (done: number) => void,
): Promise<Result<ImportReview>> {
  const sources = await client.match();
  if (!sources.ok) return sources;
  const destination: Destination = {
    asOwn: review.asOwn,
    userId: currentAuthor().id,
    importedAt: new Map(readLayers().map(({ id, importedAt }) => [id, importedAt])),
  };
  const stored = {
    annotations: async (ids: readonly string[]) => readAnnotations(ids),
    notes: async (ids: readonly string[]) => readNotes(ids),
  };
  const plan = await client.plan(review.facts.annotations, destination, stored, onProgress);
  if (!plan.ok) return plan;
  return ok({ ...review, sources: sources.value, plan: plan.value });
}

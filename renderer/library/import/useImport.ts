import { useCallback, useRef, useState } from "react";
import type { Failure } from "../../../domain/result";
import type { Encoding } from "../../workers/import/source-text";
import { type ImportFile, type ImportRun, startImport } from "../../workers/import-client";
import type { LibraryItem } from "../library";
import { type Candidate, candidatesOf } from "./candidate";
import { keepCandidates } from "./keep-candidates";

/** How an import stands. */
export type ImportPhase =
  | { readonly kind: "idle" }
  | {
      readonly kind: "reading";
      readonly done: number;
      readonly total: number;
      readonly name: string;
    }
  | { readonly kind: "review" }
  | { readonly kind: "keeping"; readonly done: number; readonly total: number }
  | { readonly kind: "kept"; readonly count: number }
  | { readonly kind: "failed"; readonly error: Failure };

/** One import, from the chosen files to the library. */
export function useImport(items: readonly LibraryItem[]) {
  const [phase, setPhase] = useState<ImportPhase>({ kind: "idle" });
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const run = useRef<ImportRun | null>(null);
  const known = items.map(({ document }) => document);

  const start = async (files: readonly File[]) => {
    setCandidates([]);
    setPhase({ kind: "reading", done: 0, total: files.length, name: files[0]?.name ?? "" });
    let index = 0;
    run.current = startImport(files.map(fileOf), known, {
      onProgress: (done, total, name) => setPhase({ kind: "reading", done, total, name }),
      onOutcome: (outcome) => {
        const more = candidatesOf(outcome, index++);
        setCandidates((before) => [...before, ...more]);
      },
    });
    await run.current.outcomes;
    run.current = null;
    setPhase({ kind: "review" });
  };

  /** Reads one file again as the user says it is encoded. */
  const readAgain = async (one: Candidate, encoding: Encoding) => {
    if (!one.result.ok) return;
    const { bytes } = one.result.value;
    const file = { name: one.name, size: bytes.length, read: async () => bytes.slice().buffer };
    const [outcome] = await startImport([file], known, { encoding }).outcomes;
    if (outcome === undefined) return;
    const [read] = candidatesOf(outcome, 0);
    if (read !== undefined) alter(one.key, { result: read.result });
  };

  const alter = useCallback((key: string, change: Partial<Candidate>) => {
    setCandidates((before) =>
      before.map((candidate) => (candidate.key === key ? { ...candidate, ...change } : candidate)),
    );
  }, []);

  const keep = async () => {
    const chosen = candidates.filter((one) => one.keep);
    const report = (done: number) => setPhase({ kind: "keeping", done, total: chosen.length });
    report(0);
    const kept = await keepCandidates(chosen, items, report);
    setPhase(kept.ok ? { kind: "kept", count: kept.value } : { kind: "failed", error: kept.error });
  };

  /** Ends the reading; what was read until then is reviewed. */
  const cancel = () => run.current?.cancel();
  const close = () => {
    run.current?.cancel();
    setCandidates([]);
    setPhase({ kind: "idle" });
  };
  const review = () => setPhase({ kind: "review" });
  return { phase, candidates, start, readAgain, alter, keep, cancel, close, review } as const;
}

export type Importing = ReturnType<typeof useImport>;

function fileOf(file: File): ImportFile {
  return { name: file.name, size: file.size, read: () => file.arrayBuffer() };
}

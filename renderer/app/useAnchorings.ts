import { useEffect, useMemo, useRef, useState } from "react";
import { anchoringIn, anchorUnmoved } from "../../domain/annotations/anchor";
import type { Anchoring } from "../../domain/annotations/anchoring/anchoring";
import type { Target } from "../../domain/annotations/target";
import type { Document } from "../../domain/document/document";
import { type AnchoringClient, startAnchoring } from "../workers/anchoring-client";
import { showFailure } from "./failure-notice";

/** How many annotations of changed texts are being looked for, and how many were found so far. */
export interface AnchoringProgress {
  readonly done: number;
  readonly total: number;
}

/** An annotation, or a note's citation: what has a target. */
interface Anchored {
  readonly target: Target;
}

/** The place of a target in a document's present text; `null` while it is being looked for. */
export type PlaceOf = (document: Document, target: Target) => Anchoring | null;

type Found = ReadonlyMap<string, Anchoring>;

let client: AnchoringClient | null = null;

/**
 * Where annotations stand. What stands where it stood is told at once; what a
 * changed text moved or altered is looked for in the worker, once for each text.
 */
export function useAnchorings(
  documents: ReadonlyMap<string, Document>,
  annotations: readonly Anchored[],
): { readonly placeOf: PlaceOf; readonly progress: AnchoringProgress | null } {
  const found = useRef<Map<string, Anchoring>>(new Map());
  const [known, setKnown] = useState<Found>(() => new Map());
  const [progress, setProgress] = useState<AnchoringProgress | null>(null);

  useEffect(() => {
    const missing = missingIn(documents, annotations, found.current);
    if (missing.length === 0) return;
    const stop = new AbortController();
    const total = missing.reduce((sum, { targets }) => sum + targets.length, 0);
    const run = async () => {
      let done = 0;
      for (const { document, targets } of missing) {
        const before = done;
        setProgress({ done: before, total });
        const anchorings = await lookFor(document, targets, stop.signal, (count) =>
          setProgress({ done: before + count, total }),
        );
        if (stop.signal.aborted || anchorings === null) return;
        for (const [at, target] of targets.entries()) {
          const anchoring = anchorings[at];
          if (anchoring !== undefined) found.current.set(keyOf(document, target), anchoring);
        }
        done += targets.length;
        setKnown(new Map(found.current));
      }
      setProgress(null);
    };
    void run();
    return () => {
      stop.abort();
      setProgress(null);
    };
  }, [documents, annotations]);

  const placeOf = useMemo<PlaceOf>(
    () => (document, target) =>
      anchorUnmoved(document, target) ?? known.get(keyOf(document, target)) ?? null,
    [known],
  );
  return { placeOf, progress };
}

/** The annotations of each document that have to be looked for and were not yet. */
function missingIn(
  documents: ReadonlyMap<string, Document>,
  annotations: readonly Anchored[],
  found: Found,
) {
  const missing = new Map<Document, Target[]>();
  for (const { target } of annotations) {
    const document = documents.get(target.documentId);
    if (document === undefined || anchorUnmoved(document, target) !== null) continue;
    if (found.has(keyOf(document, target))) continue;
    const targets = missing.get(document) ?? [];
    targets.push(target);
    missing.set(document, targets);
  }
  return [...missing].map(([document, targets]) => ({ document, targets }));
}

/** `null` where a newer search has taken over. Without the worker the window looks itself. */
async function lookFor(
  { text, textHash }: Document,
  targets: readonly Target[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly Anchoring[] | null> {
  client ??= startAnchoring();
  const answer = await client.anchor({ text, textHash }, targets, onProgress, signal);
  if (answer.ok) return answer.value;
  if (signal.aborted) return null;
  showFailure(answer.error);
  return targets.map(anchoringIn({ text, textHash }));
}

/** A target is never altered, but another one may come in its place under the same annotation. */
function keyOf({ textHash }: Document, { position, quote, textHash: then }: Target): string {
  const { exact, prefix, suffix } = quote;
  return JSON.stringify([textHash, then, position.start, position.end, exact, prefix, suffix]);
}

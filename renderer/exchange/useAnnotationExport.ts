import { useRef, useState } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Author } from "../../domain/exchange/author";
import type { ExchangeFormat } from "../../domain/exchange/file-format";
import { pickedAnnotations, pickedNotes, type Scope } from "../../domain/exchange/picked";
import { type Failure, fail, ok, type Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import { type ExchangeClient, startExchange } from "../workers/exchange-client";
import type { Exchanged } from "./exchanged";

/** What the user wants given out. */
export interface ExportWish {
  readonly format: ExchangeFormat;
  readonly scope: Scope;
  readonly withLayers: boolean;
  readonly withNotes: boolean;
  readonly author: Author;
  /** Of the file, without its ending. */
  readonly name: string;
}

export type ExportPhase =
  | { readonly kind: "closed" }
  | { readonly kind: "asking"; readonly format: ExchangeFormat; readonly scope: Scope }
  | { readonly kind: "writing"; readonly done: number; readonly total: number }
  | { readonly kind: "failed"; readonly error: Failure }
  | {
      readonly kind: "saved";
      readonly path: string;
      readonly annotations: number;
      readonly notes: number;
      readonly missingImages: number;
    };

/** One export of annotations, from the question to the file. */
export function useAnnotationExport(exchanged: Exchanged) {
  const [phase, setPhase] = useState<ExportPhase>({ kind: "closed" });
  const client = useRef<ExchangeClient | null>(null);

  const save = async (wish: ExportWish) => {
    const annotations = pickedAnnotations(exchanged.annotations, wish.scope, wish.withLayers);
    const notes = wish.withNotes ? pickedNotes(exchanged.notes, wish.scope) : [];
    setPhase({ kind: "writing", done: 0, total: annotations.length });
    const running = startExchange();
    client.current = running;
    const result = await write(running, exchanged, wish, annotations, notes, (done, total) =>
      setPhase({ kind: "writing", done, total }),
    );
    running.stop();
    if (client.current !== running) return;
    client.current = null;
    if (!result.ok) setPhase({ kind: "failed", error: result.error });
    else if (result.value === null) setPhase({ kind: "closed" });
    else {
      const counts = { annotations: annotations.length, notes: notes.length };
      setPhase({ kind: "saved", ...result.value, ...counts });
    }
  };

  return {
    phase,
    ask: (format: ExchangeFormat, scope: Scope = { kind: "all" }) =>
      setPhase({ kind: "asking", format, scope }),
    save,
    /** Ends the writing too; the file that was there before stands. */
    close: () => {
      client.current?.stop();
      client.current = null;
      setPhase({ kind: "closed" });
    },
  } as const;
}

export type AnnotationExport = ReturnType<typeof useAnnotationExport>;

/** Writes the file and saves it where the user says; `null` where they say nowhere. */
async function write(
  client: ExchangeClient,
  { documents, layers }: Exchanged,
  { format, author, name }: ExportWish,
  annotations: readonly Annotation[],
  notes: Parameters<ExchangeClient["write"]>[0]["notes"],
  onProgress: (done: number, total: number) => void,
): Promise<Result<{ readonly path: string; readonly missingImages: number } | null>> {
  if (annotations.length + notes.length === 0) return fail("nothing-to-export");
  const named = new Set(
    annotations.flatMap(({ passages }) => passages.map(({ target }) => target.documentId)),
  );
  const given = new Set(annotations.map(({ layerId }) => layerId));
  const written = await client.write(
    {
      format,
      author,
      layers: layers.map(({ layer }) => layer).filter(({ id }) => given.has(id)),
      documents: [...documents.values()]
        .filter(({ id }) => named.has(id))
        .map(({ id, title, text, textHash }) => ({ id, title, text, textHash })),
      notes,
      label: name,
      id: crypto.randomUUID(),
      createdAt: new Date().toISOString(),
    },
    annotations,
    onProgress,
  );
  if (!written.ok) return written;
  const { bytes, missingImages } = written.value;
  const saved = await bridge.saveFile({ suggestedName: name, format, bytes });
  if (!saved.ok) return saved;
  return ok(saved.value.kind === "saved" ? { path: saved.value.path, missingImages } : null);
}

import { useEffect, useMemo, useState } from "react";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { corrected, type LibraryEntry } from "../../domain/library/library-entry";
import type { Failure } from "../../domain/result";
import { useEntries } from "../store/entries";
import { type Loaded, useBundledDocuments } from "./documents";
import { openImported } from "./imported";

/** One document as the library shows it, with what the user has decided about it. */
export interface LibraryItem {
  readonly document: Document;
  /** The document before the user's corrections. */
  readonly stated: Document;
  readonly entry: LibraryEntry | null;
  readonly bundled: boolean;
}

/** An imported document that cannot be opened now; its entry and its annotations stay. */
export interface ClosedItem {
  readonly entry: LibraryEntry;
  readonly error: Failure;
}

export interface Library {
  /** Everything, removed items included: bundled ones first, then in the order of import. */
  readonly items: readonly LibraryItem[];
  readonly closed: readonly ClosedItem[];
  /** The documents that are neither hidden nor in the recycle bin, as the user corrected them. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly infos: readonly DocumentInfo[];
}

/** The library, live; loading until every document has been asked for. */
export function useLibrary(): Loaded<Library> {
  const bundled = useBundledDocuments();
  const entries = useEntries();
  const imported = useImported(entries);
  return useMemo(() => {
    if (bundled.state === "failed") return bundled;
    if (bundled.state === "loading" || imported === null) return { state: "loading" };
    return { state: "ready", value: libraryOf(bundled.value, entries, imported) };
  }, [bundled, entries, imported]);
}

type Imported = ReadonlyMap<string, Loaded<Document>>;

function libraryOf(
  bundled: readonly Document[],
  entries: readonly LibraryEntry[],
  imported: Imported,
): Library {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const items: LibraryItem[] = bundled.map((document) => {
    const entry = entryOf.get(document.id) ?? null;
    return { document: corrected(document, entry), stated: document, entry, bundled: true };
  });
  const closed: ClosedItem[] = [];
  for (const entry of [...entries].sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1))) {
    const opened = imported.get(entry.id);
    if (opened?.state === "ready") {
      const stated = opened.value;
      items.push({ document: corrected(stated, entry), stated, entry, bundled: false });
    } else if (opened?.state === "failed") closed.push({ entry, error: opened.error });
  }
  const shown = items.filter(({ entry }) => (entry?.removedAt ?? null) === null);
  return {
    items,
    closed,
    documents: new Map(shown.map(({ document }) => [document.id, document])),
    infos: shown.map(({ document }) => document),
  };
}

/**
 * The imported documents of `entries`; `null` until each has been asked for
 * once. Those that are added later join as they are opened, so that the window
 * never goes back to waiting.
 */
function useImported(entries: readonly LibraryEntry[]): Imported | null {
  const [opened, setOpened] = useState<Imported | null>(null);
  useEffect(() => {
    let current = true;
    const missing = entries.filter(({ id, origin }) => origin !== null && !opened?.has(id));
    if (missing.length === 0 && opened !== null) return;
    void Promise.all(
      missing.map(async (entry) => [entry.id, await openImported(entry)] as const),
    ).then((more) => {
      if (current) setOpened((before) => new Map([...(before ?? []), ...more]));
    });
    return () => {
      current = false;
    };
  }, [entries, opened]);
  return opened;
}

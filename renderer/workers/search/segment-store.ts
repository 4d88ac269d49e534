import {
  decodeSegment,
  encodeInSteps,
  encodeSegment,
  type StoredSegment,
} from "../../../domain/search/segments/encode-segment";
import type { Segment } from "../../../domain/search/segments/segment";
import { storedInFile } from "../../../domain/search/segments/segment-file";
import type { Part } from "../../../domain/search/segments/segment-set";

/** A part of the index as it is kept: its segment, and the numbers of its removed documents. */
export type StoredPart = Pick<Part, "segment" | "removed">;

/**
 * Where the index outlives the window. It holds nothing that could not be made
 * again, so whatever fails here costs time and nothing else.
 */
export interface SegmentStore {
  /** What was kept, in order, without what is damaged or of another version. */
  load(): Promise<readonly StoredPart[]>;
  /** Keeps these parts and no others. */
  save(parts: readonly StoredPart[]): Promise<void>;
}

/** Released versions are never edited; a new one deletes and makes anew what it has otherwise. */
const DATABASE_VERSION = 1;
/** Segments by number, and under one key the list of what belongs together. */
const SEGMENTS = "segments";
const PARTS = "parts";
const PARTS_KEY = "all";

interface PartRow {
  readonly segment: number;
  readonly removed: readonly number[];
}

/**
 * The store in an IndexedDB of its own, in plain IndexedDB: Dexie belongs to the
 * user's data, and there is nothing here to query. A segment is written once.
 */
export function segmentDatabase(factory: IDBFactory, name = "duidu-search"): SegmentStore {
  const opening = openDatabase(factory, name);
  const numbers = new WeakMap<Segment, number>();
  return {
    async load() {
      const database = await opening;
      const rows = database.transaction([SEGMENTS, PARTS]);
      const list: readonly PartRow[] = (await answer(rows.objectStore(PARTS).get(PARTS_KEY))) ?? [];
      const stored: unknown[] = await Promise.all(
        list.map(({ segment }) => answer(rows.objectStore(SEGMENTS).get(segment))),
      );
      return list.flatMap(({ segment: number, removed }, i) => {
        const row = stored[i];
        const segment = isStored(row) ? decodeSegment(row, textOf) : null;
        if (segment === null) return [];
        numbers.set(segment, number);
        return [{ segment, removed: new Set(removed) }];
      });
    },
    async save(parts) {
      const database = await opening;
      const encoded = new Map<Segment, StoredSegment>();
      for (const { segment } of parts) {
        if (!numbers.has(segment)) encoded.set(segment, await encodeBetweenMessages(segment));
      }
      const rows = database.transaction([SEGMENTS, PARTS], "readwrite");
      const segments = rows.objectStore(SEGMENTS);
      const known = (await answer(segments.getAllKeys())) as number[];
      let next = Math.max(0, ...known) + 1;
      const list = parts.map(({ segment, removed }): PartRow => {
        const number = numbers.get(segment) ?? next++;
        if (!known.includes(number))
          segments.put(encoded.get(segment) ?? encodeSegment(segment), number);
        return { segment: number, removed: [...removed] };
      });
      const kept = new Set(list.map(({ segment }) => segment));
      for (const number of known) if (!kept.has(number)) segments.delete(number);
      rows.objectStore(PARTS).put(list, PARTS_KEY);
      await done(rows);
      for (const [i, { segment }] of parts.entries()) numbers.set(segment, list[i]?.segment ?? 0);
    },
  };
}

function isStored(row: unknown): row is StoredSegment {
  const { texts, numbers } = (row ?? {}) as Partial<StoredSegment>;
  return texts instanceof Uint8Array && numbers instanceof Uint8Array;
}

/** Millions of characters take a while, in which queries are to be answered. */
async function encodeBetweenMessages(segment: Segment): Promise<StoredSegment> {
  const steps = encodeInSteps(segment);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * The index that was built with the program; `null` where it cannot be read, as
 * beside a server of pages only: then the documents are indexed at the start.
 */
export async function bundledSegment(url: URL): Promise<Segment | null> {
  const response = await fetch(url);
  if (!response.ok) return null;
  const stored = storedInFile(new Uint8Array(await response.arrayBuffer()));
  return stored === null ? null : decodeSegment(stored, textOf);
}

/** Two-byte text at the speed of memory. A byte order mark stays what it is, a character. */
export function textOf(units: Uint16Array): string {
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, DATABASE_VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(SEGMENTS);
    request.result.createObjectStore(PARTS);
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

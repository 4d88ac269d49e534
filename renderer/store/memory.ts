import { useSyncExternalStore } from "react";
import { TABLE_NAMES, type TableName, type UserTables } from "../../domain/backup/journal";
import { rowWithId, withChanged } from "../../domain/backup/sorted-rows";
import type { RowChange } from "./change";

type Memory = { readonly [T in TableName]: readonly UserTables[T][] };

/**
 * What the user made, as the window shows it: read from the database once, at
 * the start, and from then on kept current by every change that was stored.
 * Rows that a change does not concern stay the same objects, and the lists of
 * the other tables the same lists, so that what is derived from them stays too.
 */
let memory = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Memory;

const listeners = new Set<() => void>();

/** Takes in a table as it was read, in the order of its ids. */
export function fillTable<T extends TableName>(name: T, rows: readonly UserTables[T][]): void {
  memory = { ...memory, [name]: rows };
  for (const listener of listeners) listener();
}

/** Rows taken in at once, in some ten milliseconds; an import has a hundred thousand. */
const PART = 5000;

let last: Promise<void> = Promise.resolve();

/**
 * Takes in a change that is stored: all of it shows at once, after those that
 * were taken in before. A long one is made ready in parts, with pauses.
 */
export function takeIn(rows: readonly RowChange[]): Promise<void> {
  last = last.then(async () => {
    const ready = new Map<TableName, Memory[TableName]>();
    for (let from = 0; from < rows.length; from += PART) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      for (const [name, changed] of byTable(rows.slice(from, from + PART))) {
        const before: readonly Row[] = ready.get(name) ?? memory[name];
        ready.set(name, withChanged(before, changed) as Memory[TableName]);
      }
    }
    memory = { ...memory, ...Object.fromEntries(ready) };
    for (const listener of listeners) listener();
  });
  return last;
}

type Row = UserTables[TableName];

function byTable(
  rows: readonly RowChange[],
): ReadonlyMap<TableName, ReadonlyMap<string, Row | null>> {
  const tables = new Map<TableName, Map<string, Row | null>>();
  for (const { table, id, after } of rows) {
    const changed = tables.get(table) ?? new Map<string, Row | null>();
    tables.set(table, changed);
    changed.set(id, after);
  }
  return tables;
}

/** All rows of a table, in the order of their ids. */
export function rowsOf<T extends TableName>(name: T): Memory[T] {
  return memory[name];
}

/** `null` where there is no such row. */
export function rowOf<T extends TableName>(name: T, id: string): UserTables[T] | null {
  return rowWithId<UserTables[T]>(memory[name], id);
}

/** The rows of these ids that there are. */
export function rowsWith<T extends TableName>(
  name: T,
  ids: readonly string[],
): readonly UserTables[T][] {
  return ids.map((id) => rowOf(name, id)).filter((row) => row !== null);
}

/**
 * What is derived from tables; derived anew only when one of them changed. A
 * list that comes out with the same members stays the same list.
 */
export function view<const T extends readonly TableName[], V>(
  names: T,
  derive: (...tables: { [I in keyof T]: Memory[T[I]] }) => V,
): () => V {
  let last: { readonly of: readonly unknown[]; readonly value: V } | null = null;
  return () => {
    const of = names.map((name) => memory[name]);
    if (last?.of.every((table, at) => table === of[at])) return last.value;
    const value = derive(...(of as unknown as { [I in keyof T]: Memory[T[I]] }));
    last = { of, value: last !== null && isSameList(last.value, value) ? last.value : value };
    return last.value;
  };
}

function isSameList(before: unknown, now: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(now) || before.length !== now.length) return false;
  return before.every((one, at) => one === now[at]);
}

/** A view, or a table's rows, live. `read` must keep its identity. */
export function useLive<V>(read: () => V): V {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

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

/** Takes in a change that is stored. */
export function takeIn(rows: readonly RowChange[]): void {
  for (const name of TABLE_NAMES) {
    const changed = new Map(
      rows.filter(({ table }) => table === name).map(({ id, after }) => [id, after]),
    );
    if (changed.size === 0) continue;
    memory = { ...memory, [name]: withChanged<{ readonly id: string }>(memory[name], changed) };
  }
  for (const listener of listeners) listener();
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

import type { Passage } from "../../domain/alignment/passages";
import type { PaneLayout } from "./pane-layout";

/** A pane's text, as linked scrolling takes it in. */
export interface PaneText {
  readonly key: number;
  readonly documentId: string;
  readonly scroller: HTMLElement;
  readonly passages: readonly Passage[];
}

/** A unit in one of the panes. */
export interface UnitOfPane {
  /** The pane's key. */
  readonly pane: number;
  /** `unitKey` */
  readonly unit: string;
}

/** What the panes show of what corresponds. */
export interface Seen {
  /** By the panes' keys; `null` until it is measured. */
  readonly layouts: ReadonlyMap<number, PaneLayout | null>;
  /** The unit at the top of the pane that leads. */
  readonly current: UnitOfPane | null;
  /** The unit under the pointer, or the one whose mark has the keyboard. */
  readonly hovered: UnitOfPane | null;
  /** Keys of the panes whose document has no counterpart of the current unit. */
  readonly without: readonly number[];
}

export const NOTHING_SEEN: Seen = {
  layouts: new Map(),
  current: null,
  hovered: null,
  without: [],
};

export function sameSeen(one: Seen, other: Seen): boolean {
  return (
    sameUnit(one.current, other.current) &&
    sameUnit(one.hovered, other.hovered) &&
    one.without.join() === other.without.join() &&
    one.layouts.size === other.layouts.size &&
    [...one.layouts].every(([key, layout]) => other.layouts.get(key) === layout)
  );
}

export function sameUnit(one: UnitOfPane | null, other: UnitOfPane | null): boolean {
  return one?.pane === other?.pane && one?.unit === other?.unit;
}

import type { CaretUnit, Direction } from "../../../domain/document/caret";

/** How a key moves the caret; lines and pages are those of the screen. */
export interface CaretMove {
  readonly unit: CaretUnit | "line" | "line-edge" | "page";
  readonly direction: Direction;
  /** Whether the selection grows with it. */
  readonly extend: boolean;
}

/** A pressed key, as an event has it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface KeyMoves {
  readonly direction: Direction;
  readonly plain: CaretMove["unit"];
  readonly ctrl?: CaretMove["unit"];
  readonly alt?: CaretMove["unit"];
}

const KEYS: Readonly<Record<string, KeyMoves>> = {
  ArrowLeft: { direction: -1, plain: "character", ctrl: "clause" },
  ArrowRight: { direction: 1, plain: "character", ctrl: "clause" },
  ArrowUp: { direction: -1, plain: "line", ctrl: "block", alt: "item" },
  ArrowDown: { direction: 1, plain: "line", ctrl: "block", alt: "item" },
  Home: { direction: -1, plain: "line-edge", ctrl: "document" },
  End: { direction: 1, plain: "line-edge", ctrl: "document" },
  PageUp: { direction: -1, plain: "page" },
  PageDown: { direction: 1, plain: "page" },
  // With Shift these keys type the braces.
  "[": { direction: -1, plain: "item" },
  "{": { direction: -1, plain: "item" },
  "]": { direction: 1, plain: "item" },
  "}": { direction: 1, plain: "item" },
};

/** What a key does to the caret; `null` for a key that does not move it. */
export function caretMoveOf(pressed: PressedKey): CaretMove | null {
  const moves = KEYS[pressed.key];
  if (moves === undefined) return null;
  const isCtrl = pressed.ctrlKey || pressed.metaKey;
  if (isCtrl && pressed.altKey) return null;
  const unit = isCtrl ? moves.ctrl : pressed.altKey ? moves.alt : moves.plain;
  if (unit === undefined) return null;
  return { unit, direction: moves.direction, extend: pressed.shiftKey };
}

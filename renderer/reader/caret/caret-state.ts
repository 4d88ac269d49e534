import { type CaretText, type Direction, moveCaret } from "../../../domain/document/caret";
import type { Span } from "../../../domain/document/span";
import type { CaretMove } from "./caret-keys";
import { type CaretBox, type Lines, lineEdge, lineStep, pageStep } from "./lines";

/** A caret, and what is selected up to it. */
export interface CaretState {
  /** Where the selection began; the same as `head` where nothing is selected. */
  readonly anchor: number;
  readonly head: number;
  /** Drawn at the end of its line, though the next line begins at the same place. */
  readonly trailing: boolean;
  /** The distance from the left that one keeps going up and down; `null` after a step sideways. */
  readonly goal: number | null;
}

export function caretAt(offset: number): CaretState {
  return { anchor: offset, head: offset, trailing: false, goal: null };
}

export function selectedSpan({ anchor, head }: CaretState): Span | null {
  return anchor === head ? null : { from: Math.min(anchor, head), to: Math.max(anchor, head) };
}

/** A page leaves a little of what was seen before, as a share of the pane's height. */
const PAGE = 0.85;

/** The screen a caret moves on: its place by offset, and the height of the pane. */
export interface CaretScreen {
  readonly boxAt: (offset: number, trailing?: boolean) => CaretBox | null;
  readonly height: number;
}

/** The caret after a key. */
export function movedCaret(
  within: CaretText,
  screen: CaretScreen,
  state: CaretState,
  move: CaretMove,
): CaretState {
  const { unit, direction, extend } = move;
  const selected = selectedSpan(state);
  if (selected !== null && !extend && unit === "character") {
    return caretAt(direction === 1 ? selected.to : selected.from);
  }
  const { head, trailing, goal } = target(within, screen, state, move);
  return { anchor: extend ? state.anchor : head, head, trailing, goal };
}

function target(
  within: CaretText,
  screen: CaretScreen,
  { head, trailing, goal }: CaretState,
  { unit, direction, extend }: CaretMove,
): Omit<CaretState, "anchor"> {
  const sideways = { trailing: false, goal: null };
  if (unit === "line" || unit === "page") {
    const lines = linesOn(within, screen, head, trailing);
    const kept = goal ?? screen.boxAt(head, trailing)?.left ?? 0;
    const to =
      unit === "line"
        ? lineStep(lines, head, direction, kept)
        : pageStep(lines, head, direction, kept, screen.height * PAGE);
    return { head: to, trailing: false, goal: kept };
  }
  if (unit === "line-edge") {
    const stretch = within.stretches.find(({ to }) => to >= head) ?? { from: head, to: head };
    const edge = lineEdge(linesOn(within, screen, head, trailing), head, direction, stretch);
    return { head: edge.offset, trailing: edge.trailing, goal: null };
  }
  return { head: moveCaret(within, head, unit, direction, extend), ...sideways };
}

/** The lines as seen from a caret that may be drawn at the end of its line. */
function linesOn(within: CaretText, screen: CaretScreen, head: number, trailing: boolean): Lines {
  return {
    step: (offset: number, direction: Direction) =>
      moveCaret(within, offset, "character", direction, false),
    boxAt: (offset) => screen.boxAt(offset, trailing && offset === head),
  };
}

import { type CaretText, onText } from "../../../domain/document/caret";
import type { Span } from "../../../domain/document/span";
import { offsetAtPoint, type TextRuns } from "../../highlight/text-runs";
import { caretBox } from "./caret-box";
import { type CaretMove, caretMoveOf } from "./caret-keys";
import { type CaretState, caretAt, movedCaret, selectedSpan } from "./caret-state";
import {
  bringIntoView,
  firstSeen,
  isInView,
  selectBetween,
  selectedBetween,
} from "./pane-selection";

/** Where the caret is drawn, in CSS pixels from the beginning of the pane's text. */
export interface DrawnCaret {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** What a caret tells of itself. */
export interface CaretListener {
  drawn(caret: DrawnCaret | null): void;
  /** A key moved it to `head`; `selected` is what it has selected. */
  moved(head: number, selected: Span | null, unit: CaretMove["unit"]): void;
  /** A key acts on a selection, and there is none. */
  lacksSelection(): void;
  /** Enter: what is there? */
  open(offset: number, point: { readonly x: number; readonly y: number }): void;
  leave(): void;
}

/** Keys that act on selected text; C also leads to what was chosen before. */
const ON_SELECTION = /^[1-5usmnot]$/i;

/** The caret in one pane's text: drawn over it, moved by keys while the pane has the keyboard. */
export class PaneCaret {
  private state: CaretState = caretAt(0);
  private readonly pane: HTMLElement;
  private readonly runs: RunsNow;
  private readonly within: CaretText;
  private readonly listener: CaretListener;

  constructor(pane: HTMLElement, runs: RunsNow, within: CaretText, listener: CaretListener) {
    this.pane = pane;
    this.runs = runs;
    this.within = within;
    this.listener = listener;
  }

  /** Shows the caret: where it was, if that is in view, else at the selection or the first line; returns the way to hide it. */
  attach(before: CaretState | null): () => CaretState {
    const selected = selectedBetween(this.runs.current);
    if (selected !== null) this.state = { ...caretAt(0), ...selected };
    else if (before !== null && isInView(this.pane, this.boxAt(before.head))) this.state = before;
    else this.state = caretAt(this.firstPlace());
    this.draw();
    const text = this.pane.querySelector("article");
    const observer = new ResizeObserver(this.draw);
    if (text !== null) observer.observe(text);
    this.pane.addEventListener("keydown", this.onKey);
    this.pane.addEventListener("pointerup", this.onRelease);
    document.addEventListener("selectionchange", this.onSelection);
    return () => {
      observer.disconnect();
      this.pane.removeEventListener("keydown", this.onKey);
      this.pane.removeEventListener("pointerup", this.onRelease);
      document.removeEventListener("selectionchange", this.onSelection);
      this.listener.drawn(null);
      return this.state;
    };
  }

  private firstPlace(): number {
    return onText(this.within, firstSeen(this.pane, this.runs.current)?.from ?? 0);
  }

  private readonly boxAt = (offset: number, trailing = false) =>
    caretBox(this.runs.current, offset, trailing);

  private readonly draw = (): void => {
    const { head, trailing } = this.state;
    const box = this.boxAt(head, trailing);
    const view = this.pane.getBoundingClientRect();
    const drawn = box && {
      left: box.left - view.left,
      top: box.top - view.top + this.pane.scrollTop,
      height: box.bottom - box.top,
    };
    this.listener.drawn(drawn);
  };

  private put(next: CaretState): void {
    this.state = next;
    selectBetween(this.runs.current, next.anchor, next.head);
    bringIntoView(this.pane, this.boxAt(next.head, next.trailing));
    this.draw();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    // Buttons beside the text keep their own keys.
    if (event.isComposing || event.target !== this.pane) return;
    if (!this.press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Tells whether the key was the caret's. */
  private press(event: KeyboardEvent): boolean {
    const move = caretMoveOf(event);
    if (move !== null) this.move(move);
    else if (event.ctrlKey || event.metaKey || event.altKey) return false;
    else if (event.key === "Escape") this.escape();
    else if (event.key === "Enter") this.open();
    else if (ON_SELECTION.test(event.key) && selectedSpan(this.state) === null) {
      this.listener.lacksSelection();
    } else return false;
    return true;
  }

  private move(move: CaretMove): void {
    const screen = { boxAt: this.boxAt, height: this.pane.clientHeight };
    this.put(movedCaret(this.within, screen, this.state, move));
    this.listener.moved(this.state.head, selectedSpan(this.state), move.unit);
  }

  private escape(): void {
    if (selectedSpan(this.state) === null) this.listener.leave();
    else this.put({ ...this.state, anchor: this.state.head });
  }

  private open(): void {
    const box = this.boxAt(this.state.head, this.state.trailing);
    if (box !== null) this.listener.open(this.state.head, { x: box.left, y: box.bottom });
  }

  /** The pointer puts the caret too; after the release the browser still settles the selection. */
  private readonly onRelease = ({ clientX, clientY }: PointerEvent): void => {
    // At once: what opens upon the click may lie over the point.
    const pointed = offsetAtPoint(this.runs.current, clientX, clientY);
    setTimeout(() => {
      const selected = selectedBetween(this.runs.current);
      if (selected !== null) this.state = { ...caretAt(0), ...selected };
      else if (pointed !== null) this.state = caretAt(onText(this.within, pointed));
      this.draw();
    });
  };

  /** What was selected has been used, and is no longer. */
  private readonly onSelection = (): void => {
    if (window.getSelection()?.isCollapsed === false) return;
    this.state = { ...this.state, anchor: this.state.head };
  };
}

/** The pane's runs, which are others after it is drawn anew. */
interface RunsNow {
  readonly current: TextRuns;
}

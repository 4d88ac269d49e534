import { unitKey } from "../../domain/alignment/units";
import type { LinkedScroll } from "./linked-scroll";
import { unitRead } from "./pane-layout";
import type { UnitOfPane } from "./seen";

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A menu opened by key stands this far inside its pane, in CSS pixels. */
const INSET = 36;

/** The unit whose mark has the keyboard, or the one read at the top of a pane; `null` outside units. */
export function unitWithKeyboard(scroll: LinkedScroll, pane: number): UnitOfPane | null {
  const mark = document.activeElement?.closest<HTMLElement>("[data-mark]");
  const marked = mark?.dataset.mark;
  if (marked !== undefined && mark?.dataset.pane !== undefined) {
    return { pane: Number(mark.dataset.pane), unit: marked };
  }
  const laidOut = scroll.laidOut(pane);
  if (laidOut === null) return null;
  const unit = unitRead(laidOut.layout, laidOut.scroller.scrollTop);
  return unit === null ? null : { pane, unit };
}

/** Where in the window a unit begins, as far as its pane shows it. */
export function pointOfUnit(scroll: LinkedScroll, { pane, unit }: UnitOfPane): Point {
  const laidOut = scroll.laidOut(pane);
  if (laidOut === null) return { x: 0, y: 0 };
  const { scroller, layout } = laidOut;
  const { left, top, height } = scroller.getBoundingClientRect();
  const passage = layout.passages.find((one) => one.unit !== null && unitKey(one.unit) === unit);
  const below = (passage?.top ?? 0) - scroller.scrollTop;
  return {
    x: left + layout.left + INSET,
    y: top + Math.max(INSET, Math.min(height - INSET, below + INSET)),
  };
}

/** Beside the upper end of a mark, as far as its pane shows it. */
export function pointBeside(mark: HTMLElement): Point {
  const { right, top } = mark.getBoundingClientRect();
  const view = mark.closest(".pane-text")?.getBoundingClientRect();
  return { x: right, y: Math.max(top, view?.top ?? top) + INSET / 2 };
}

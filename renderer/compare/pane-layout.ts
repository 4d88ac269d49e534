import type { Passage } from "../../domain/alignment/passages";
import { type Unit, unitKey } from "../../domain/alignment/units";

/** A passage where it stands. Heights are in CSS pixels from the beginning of the pane's text. */
export interface LaidOutPassage {
  readonly unit: Unit | null;
  readonly blocks: readonly { readonly id: string; readonly top: number }[];
  readonly top: number;
  readonly bottom: number;
}

/** A pane's text as its lines are broken now. */
export interface PaneLayout {
  /** What was laid out. */
  readonly text: readonly Passage[];
  /** In the order of the text. */
  readonly passages: readonly LaidOutPassage[];
  /** Left edge of the text with its margin, in CSS pixels. */
  readonly left: number;
}

/** Measures where passages stand; costs one layout of the page where one is due. */
export function measurePane(scroller: HTMLElement, passages: readonly Passage[]): PaneLayout {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const rects = new Map<string, DOMRect>();
  for (const element of scroller.querySelectorAll<HTMLElement>("[data-block]")) {
    rects.set(element.dataset.block ?? "", element.getBoundingClientRect());
  }
  const laidOut = passages.flatMap(({ unit, blocks }): readonly LaidOutPassage[] => {
    const shown = blocks.flatMap(({ id }) => {
      const rect = rects.get(id);
      return rect === undefined
        ? []
        : [{ id, top: rect.top - origin, bottom: rect.bottom - origin }];
    });
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ unit, blocks: shown, top: first.top, bottom: last.bottom }];
  });
  const article = scroller.querySelector("article");
  const left = article === null ? 0 : article.offsetLeft;
  return { text: passages, passages: laidOut, left };
}

/** What is read counts from this far below the pane's top, in CSS pixels. */
const READING_LINE = 24;

/** The unit, by its `unitKey`, that is read in a pane scrolled so far; `null` outside units. */
export function unitRead(layout: PaneLayout, scrollTop: number): string | null {
  const unit = passageAt(layout, scrollTop + READING_LINE)?.unit ?? null;
  return unit === null ? null : unitKey(unit);
}

/** The first wanted passage below what is read, or the last one above it that is not read already. */
export function nextPassage(
  layout: PaneLayout,
  scrollTop: number,
  direction: 1 | -1,
  isWanted: (passage: LaidOutPassage) => boolean,
): LaidOutPassage | null {
  const line = scrollTop + READING_LINE;
  const current = passageAt(layout, line)?.unit;
  const wanted = layout.passages.filter(isWanted);
  const next =
    direction === 1
      ? wanted.find(({ top }) => top > line)
      : wanted.findLast(({ top, unit }) => top < line && unit !== current);
  return next ?? null;
}

/** The passage at a height: the last one that begins at or above it. */
function passageAt({ passages }: PaneLayout, height: number): LaidOutPassage | null {
  return passages.findLast(({ top }) => top <= height) ?? null;
}

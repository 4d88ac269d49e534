import type { Passage } from "../../domain/alignment/passages";
import type { Unit } from "../../domain/alignment/units";

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

/** The passage at a height: the last one that begins at or above it. */
export function passageAt({ passages }: PaneLayout, height: number): LaidOutPassage | null {
  return passages.findLast(({ top }) => top <= height) ?? null;
}

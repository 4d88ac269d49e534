import type { Block } from "../../domain/document/block";
import type { Span } from "../../domain/document/span";

/** Where a block stands, in CSS pixels from the beginning of what is scrolled. */
export interface BlockPlace {
  readonly top: number;
  readonly height: number;
}

/** A mark beside the scroll bar; hits whose marks would lie over one another share one. */
export interface ScrollMark {
  /** As a fraction of the whole height. */
  readonly at: number;
  /** How many hits it stands for. */
  readonly count: number;
  readonly isCurrent: boolean;
  /** The current hit, else the first. */
  readonly span: Span;
}

/**
 * The marks of hits, from the top down. A hit's height is reckoned from the
 * block it is in: measuring each of thousands would hold up the typing.
 *
 * @param placeOf `null` for a block that is not drawn; its hits stand by their share of the text
 * @param height of the whole text, in CSS pixels
 * @param shown height of the bar, in CSS pixels
 * @param step height of a mark with the gap below it, in CSS pixels
 */
export function scrollMarks(
  blocks: readonly Block[],
  hits: readonly Span[],
  current: Span | null,
  placeOf: (blockId: string) => BlockPlace | null,
  {
    height,
    shown,
    step: markStep,
  }: { readonly height: number; readonly shown: number; readonly step: number },
): readonly ScrollMark[] {
  const marks: ScrollMark[] = [];
  const length = Math.max(1, blocks.at(-1)?.to ?? 1);
  const steps = Math.max(1, Math.floor(shown / markStep));
  let block = 0;
  let step = -1;
  for (const span of hits) {
    while (block + 1 < blocks.length && (blocks[block]?.to ?? 0) <= span.from) block++;
    const own = blocks[block];
    const place = own === undefined ? null : placeOf(own.id);
    const at =
      own === undefined || place === null || height === 0
        ? span.from / length
        : (place.top + place.height * shareOf(own, span)) / height;
    const isCurrent = current !== null && span.from === current.from;
    const next = Math.floor(at * steps);
    const before = marks.at(-1);
    if (next === step && before !== undefined) {
      marks[marks.length - 1] = {
        at: before.at,
        count: before.count + 1,
        isCurrent: before.isCurrent || isCurrent,
        span: isCurrent ? span : before.span,
      };
    } else marks.push({ at: next / steps, count: 1, isCurrent, span });
    step = next;
  }
  return marks;
}

function shareOf({ from, to }: Block, span: Span): number {
  return to === from ? 0 : (span.from - from) / (to - from);
}

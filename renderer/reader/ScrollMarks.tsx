import { type RefObject, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { type BlockPlace, type ScrollMark, scrollMarks } from "./scroll-marks";
import type { PaintedSpan } from "./usePaint";

/**
 * Where the hits of a search stand in the whole text, beside its scroll bar. A
 * click goes there; by key F3 does.
 */
export function ScrollMarks({
  scroller,
  document,
  painted,
  onGo,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly document: Document;
  readonly painted: readonly PaintedSpan[];
  readonly onGo: (span: Span) => void;
}) {
  const { t } = useTranslation();
  const marks = useMarks(scroller, document, painted);
  return (
    <div className="scroll-marks" aria-hidden>
      {marks.map((mark) => (
        <button
          key={mark.at}
          type="button"
          tabIndex={-1}
          className={mark.isCurrent ? "plain scroll-mark current" : "plain scroll-mark"}
          style={{ top: `${100 * mark.at}%` }}
          data-hits={mark.count}
          title={t("search.scrollMark", { count: mark.count })}
          onClick={() => onGo(mark.span)}
        />
      ))}
    </div>
  );
}

const NO_MARKS: readonly ScrollMark[] = [];

/** Measured anew whenever the lines are broken anew. */
function useMarks(
  scroller: RefObject<HTMLElement | null>,
  document: Document,
  painted: readonly PaintedSpan[],
): readonly ScrollMark[] {
  const [marks, setMarks] = useState(NO_MARKS);
  useEffect(() => {
    const pane = scroller.current;
    const text = pane?.querySelector("article");
    const hits = painted.filter(({ name }) => name === "hit" || name === "hit-current");
    if (pane === null || text === null || text === undefined || hits.length === 0) {
      setMarks(NO_MARKS);
      return;
    }
    const spans = hits.map(({ span }) => span);
    const current = hits.find(({ name }) => name === "hit-current")?.span ?? null;
    const measure = () =>
      setMarks(
        scrollMarks(document.blocks, spans, current, blockPlaces(pane), {
          height: text.getBoundingClientRect().bottom - topOf(pane),
          shown: pane.clientHeight,
        }),
      );
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    observer.observe(pane);
    return () => observer.disconnect();
  }, [scroller, document, painted]);
  return marks;
}

/** Looks up where blocks stand; each is measured when it is first asked for. */
function blockPlaces(pane: HTMLElement): (blockId: string) => BlockPlace | null {
  const origin = topOf(pane);
  const elements = new Map<string, HTMLElement>();
  for (const element of pane.querySelectorAll<HTMLElement>("[data-block]")) {
    elements.set(element.dataset.block ?? "", element);
  }
  const known = new Map<string, BlockPlace>();
  return (blockId) => {
    const element = elements.get(blockId);
    if (element === undefined) return null;
    const place = known.get(blockId) ?? placeIn(element, origin);
    known.set(blockId, place);
    return place;
  };
}

/**
 * Where the beginning of the text is in the window. Its end is taken from the
 * text too: layers over it, which are moved after it, may reach further down.
 */
function topOf(pane: HTMLElement): number {
  return pane.getBoundingClientRect().top - pane.scrollTop;
}

function placeIn(element: HTMLElement, origin: number): BlockPlace {
  const { top, height } = element.getBoundingClientRect();
  return { top: top - origin, height };
}

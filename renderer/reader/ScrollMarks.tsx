import { memo, type RefObject, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { ScrollMark } from "./scroll-marks";
import type { PaintedSpan } from "./usePaint";
import { useScrollMarks } from "./useScrollMarks";

/** Height of a hit's mark with the gap below it, in CSS pixels. */
const STEP = 4;

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
  const { hits, current } = useMemo(() => hitsAmong(painted), [painted]);
  const marks = useScrollMarks(scroller, document, hits, current, STEP);
  return (
    <div
      className="scroll-marks"
      aria-hidden
      onClick={({ target }) => {
        const mark = target instanceof HTMLElement ? marks[Number(target.dataset.at)] : undefined;
        if (mark !== undefined) onGo(mark.span);
      }}
    >
      <Marks marks={marks} />
    </div>
  );
}

/** Some hundreds of them: drawn again only where they change. */
const Marks = memo(function Marks({ marks }: { readonly marks: readonly ScrollMark[] }) {
  const { t } = useTranslation();
  const said = new Map<number, string>();
  const titleOf = (count: number) => {
    const title = said.get(count) ?? t("search.scrollMark", { count });
    said.set(count, title);
    return title;
  };
  return marks.map((mark, index) => (
    <i
      key={mark.at}
      className={mark.isCurrent ? "scroll-mark current" : "scroll-mark"}
      style={{ top: `${100 * mark.at}%` }}
      data-at={index}
      data-hits={mark.count}
      title={titleOf(mark.count)}
    />
  ));
});

function hitsAmong(painted: readonly PaintedSpan[]): {
  readonly hits: readonly Span[];
  readonly current: Span | null;
} {
  const found = painted.filter(({ name }) => name === "hit" || name === "hit-current");
  return {
    hits: found.map(({ span }) => span),
    current: found.find(({ name }) => name === "hit-current")?.span ?? null,
  };
}

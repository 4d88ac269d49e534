import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AnnotationLine } from "../../domain/annotations/annotation-order";
import type { AnnotationRow } from "../../domain/annotations/annotation-row";
import type { RowSelection } from "../../domain/library/row-selection";
import { defaultRangeExtractor, useVirtualizer } from "../ui/virtual-rows";
import { type CardKeyActions, useCardKeys } from "./useCardKeys";

/** Heights in CSS pixels before a line has been drawn: a head, and a card of two lines of text. */
const HEAD_HEIGHT = 34;
const CARD_HEIGHT = 104;

/** Lines drawn beyond the view on each side. */
const OVERSCAN = 4;

/** The cards; only those in view are drawn, and the active one, so that what is typed in it stays. */
export function CardList({
  lines,
  ids,
  activeId,
  focusOn,
  selection,
  onSelection,
  actions,
  Head,
  Card,
}: {
  readonly lines: readonly AnnotationLine[];
  /** Of the annotations, in their order. */
  readonly ids: readonly string[];
  readonly activeId: string | null;
  /** The card that is to get the keyboard; a new object asks again. */
  readonly focusOn: { readonly id: string } | null;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly actions: CardKeyActions;
  readonly Head: (value: string, count: number) => ReactNode;
  /** `reachable` by Tab: one card is, the others by the arrows. */
  readonly Card: (row: AnnotationRow, reachable: boolean) => ReactNode;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const active = useMemo(
    () => lines.findIndex((line) => line.kind === "row" && line.row.id === activeId),
    [lines, activeId],
  );
  // A new function would have all lines measured anew.
  const getItemKey = useCallback((index: number) => keyOf(lines[index], index), [lines]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? HEAD_HEIGHT : CARD_HEIGHT),
    getItemKey,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (active === -1 || drawn.includes(active)) return drawn;
      return [...drawn, active].sort((a, b) => a - b);
    },
    overscan: OVERSCAN,
  });
  const onKeyDown = useCardKeys({
    ids,
    activeId,
    page: scroller,
    selection,
    onSelection,
    actions,
  });
  useFocus(scroller, focusOn);
  const firstId = ids[0] ?? null;
  const reachableId = active === -1 ? firstId : activeId;
  return (
    <div ref={scroller} className="cards">
      <ul
        className="cards-all"
        aria-label={t("annotations.panel.list")}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              className="card-line"
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === "group"
                ? Head(line.value, line.count)
                : Card(line.row, line.row.id === reachableId)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(line: AnnotationLine | undefined, index: number): string | number {
  if (line === undefined) return index;
  return line.kind === "group" ? `group ${line.value}` : line.row.id;
}

/** Gives a card the keyboard as soon as it is drawn. */
function useFocus(
  scroller: React.RefObject<HTMLElement | null>,
  focusOn: { readonly id: string } | null,
): void {
  const wanted = useRef(focusOn);
  useEffect(() => {
    wanted.current = focusOn;
  }, [focusOn]);
  useEffect(() => {
    if (wanted.current === null) return;
    const selector = `[data-annotation="${CSS.escape(wanted.current.id)}"]`;
    const card = scroller.current?.querySelector<HTMLElement>(selector);
    if (card === null || card === undefined) return;
    wanted.current = null;
    card.focus({ preventScroll: true });
  });
}

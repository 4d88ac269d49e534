import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useVirtualizer } from "../ui/virtual-rows";

/** Height of a line of the list, in CSS pixels; notes-screen.css sets the same. */
const ROW_HEIGHT = 78;
const OVERSCAN = 8;

/** A list of notes, or of what lies in the bin: one is chosen; only the lines in view are drawn. */
export function ItemRows<T>({
  label,
  items,
  idOf,
  current,
  onChoose,
  Line,
}: {
  readonly label: string;
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
  /** Draws one line. */
  readonly Line: (item: T) => ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : idOf(item);
    },
    overscan: OVERSCAN,
  });
  const at = items.findIndex((item) => idOf(item) === current);
  useEffect(() => {
    if (at !== -1) virtual.scrollToIndex(at);
  }, [virtual, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : items[Math.max(0, at + step)];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(idOf(next));
  };
  return (
    <div
      ref={scroller}
      className="note-rows"
      role="listbox"
      aria-label={label}
      aria-activedescendant={at === -1 ? undefined : `item-${current}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="note-rows-all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const id = idOf(item);
          return (
            <div
              key={id}
              id={`item-${id}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              tabIndex={-1}
              className="note-row"
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onChoose(id)}
              onKeyDown={onKeyDown}
            >
              {Line(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

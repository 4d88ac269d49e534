import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedEdit } from "../../domain/cleaning/edit-context";
import type { Span } from "../../domain/document/span";
import { useVirtualizer } from "../ui/virtual-rows";
import { EditView } from "./EditView";

/** Height of an edit of one line on each side, before it is measured; in CSS pixels. */
const USUAL_HEIGHT = 76;

/** Edits drawn beyond the visible ones, so that a key's scroll shows no gap. */
const BEYOND = 6;

/** Edits one below the other; only those in view are drawn. */
export function EditList({
  edits,
  source,
  text,
  placeOf,
  onGo,
}: {
  readonly edits: readonly PlacedEdit[];
  readonly source: string;
  readonly text: string;
  readonly placeOf: (offset: number) => string;
  readonly onGo: (span: Span) => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: edits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
  });
  return (
    <div
      ref={scroller}
      className="edit-scroll"
      role="feed"
      aria-label={t("provenance.edits")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by key
      tabIndex={0}
    >
      <div className="edit-list" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ key, index, start }) => {
          const placed = edits[index];
          if (placed === undefined) return null;
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              className="edit-slot"
              style={{ transform: `translateY(${start}px)` }}
            >
              <EditView
                placed={placed}
                number={index + 1}
                total={edits.length}
                source={source}
                text={text}
                place={placeOf(placed.cleaned.from)}
                onGo={() => onGo(placed.cleaned)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

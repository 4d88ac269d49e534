import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FoldedRow } from "../../domain/collation/fold-lines";
import { useVirtualizer } from "../ui/virtual-rows";
import { onVariant } from "./clicked-variant";
import { useShownVariant } from "./useShownVariant";

/** Height of a row before it is measured, in CSS pixels: a paragraph of some lines. */
const ROW_HEIGHT = 120;
/** Rows drawn beyond what is seen, so that a fast wheel shows no gap. */
const OVERSCAN = 4;

/** The rows of a text in which variants are marked; only those in view are drawn. */
export function TextRows({
  label,
  rows,
  active,
  rowOf,
  draw,
  onActive,
  onUnfold,
  onSeen,
}: {
  readonly label: string;
  readonly rows: readonly FoldedRow[];
  readonly active: number | null;
  /** The row in which a variant is. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly draw: (line: number) => ReactNode;
  readonly onActive: (variant: number) => void;
  /** Shows the folded lines that begin with this one. */
  readonly onUnfold: (line: number) => void;
  /** Told which rows are in view, the last one inclusive, as that changes. */
  readonly onSeen?: (first: number, last: number) => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => keyOf(rows[at]),
    overscan: OVERSCAN,
  });
  useShownVariant(scroller, active, () => {
    const row = active === null ? undefined : rowOf.get(active);
    if (row !== undefined) virtual.scrollToIndex(row, { align: "center" });
  });
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? -1;
  useEffect(() => onSeen?.(first, last), [first, last]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J and K go through the variants
    <article
      ref={scroller}
      className="collated-text"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by key
      tabIndex={0}
      onClick={onVariant(onActive)}
    >
      <div className="collated-lines" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="collated-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "line" ? (
                draw(row.line)
              ) : (
                <button
                  type="button"
                  className="plain fold-button"
                  onClick={() => onUnfold(row.from)}
                >
                  {t("collation.foldedLines", { count: row.to - row.from })}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </article>
  );
}

function keyOf(row: FoldedRow | undefined): string {
  return row?.kind === "fold" ? `fold ${row.from}` : `line ${row?.line}`;
}

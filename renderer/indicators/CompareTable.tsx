import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SameIndicator } from "../../domain/indicators/same-indicator";
import type { TargetRow } from "../../domain/indicators/target-row";
import { listKeys } from "../ui/list-keys";
import { useVirtualizer } from "../ui/virtual-rows";
import { COMPARE_LINE_HEIGHT, CompareRow } from "./CompareRow";
import "./compare-table.css";

/** Space above and below the values of an indicator, in CSS pixels. */
const PADDING = 17;

const OVERSCAN = 6;

/** Each indicator with what every document sets for it, and bars to compare by eye. */
export function CompareTable({
  indicators,
  active,
  onActive,
  onOpen,
}: {
  readonly indicators: readonly SameIndicator<TargetRow>[];
  /** The key of the target the keyboard is on. */
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  readonly onOpen: (row: TargetRow) => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: indicators.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) =>
      (indicators[index]?.targets.length ?? 1) * COMPARE_LINE_HEIGHT + PADDING,
    getItemKey: (index) => indicators[index]?.key ?? index,
    overscan: OVERSCAN,
  });
  const lines = useMemo(
    () =>
      indicators.flatMap(({ targets }, indicator) => targets.map((row) => ({ row, indicator }))),
    [indicators],
  );
  const activeAt = lines.findIndex(({ row }) => row.key === active);
  const shown = lines[activeAt]?.indicator;
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);
  // Other numbers of documents make other heights.
  useEffect(() => virtual.measure(), [virtual, indicators]);
  useEffect(() => {
    if (shown !== undefined) virtual.scrollToIndex(shown);
  }, [virtual, shown]);
  const onLine = (act: (row: TargetRow) => void) => (index: number) => {
    const line = lines[index];
    if (line !== undefined) act(line.row);
  };
  const activate = onLine(({ key }) => onActive(key));
  return (
    <section
      ref={scroller}
      className="table-scroll compare-list"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its lines are opened by key
      tabIndex={0}
      aria-label={t("indicators.compareTable")}
      onFocus={(event) => {
        if (event.target === event.currentTarget && activeAt === -1) activate(0);
      }}
      onKeyDown={listKeys({
        count: lines.length,
        active: activeAt,
        page: Math.floor((scroller.current?.clientHeight ?? 0) / COMPARE_LINE_HEIGHT) - 1,
        onActive: activate,
        actions: { Enter: onLine(onOpen) },
      })}
    >
      <div className="compare-space" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const indicator = indicators[index];
          return indicator === undefined ? null : (
            <CompareRow
              key={indicator.key}
              {...{ indicator, active, onOpen }}
              top={start}
              height={size}
            />
          );
        })}
      </div>
    </section>
  );
}

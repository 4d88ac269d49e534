import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { hitKey } from "../../domain/search/hit-key";
import type { SearchHit } from "../../domain/search/results";
import { useVirtualizer } from "../ui/virtual-rows";
import { Hit } from "./Hit";
import { hitRows, isGrouped } from "./hit-rows";
import type { HitSources } from "./hit-view";
import { type Found, hasMore } from "./useSearch";
import "./search-results.css";

/** Heights in CSS pixels before a row has been drawn: a heading, and a hit with its place and three lines. */
const HEADING_HEIGHT = 36;
const HIT_HEIGHT = 98;

/** Rows drawn beyond the view on each side. */
const OVERSCAN = 4;

/**
 * The hits; only those in view are drawn, so that a common word opens at once.
 * Near the end of what is there, more is asked for. Arrow keys go from hit to
 * hit.
 */
export function HitList({
  state: { request, results },
  current,
  sources,
  onPick,
  onMove,
  onOpen,
  onSend,
  onEnd,
}: {
  readonly state: Found;
  readonly current: SearchHit | null;
  readonly sources: HitSources;
  /** A click. */
  readonly onPick: (hit: SearchHit) => void;
  /** An arrow key. */
  readonly onMove: (hit: SearchHit) => void;
  /** Enter, or a double click. */
  readonly onOpen: (hit: SearchHit) => void;
  /** The key H. */
  readonly onSend: (hit: SearchHit) => void;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => hitRows(results, request.order), [results, request.order]);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "hit" ? HIT_HEIGHT : HEADING_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
  });
  const currentKey = current === null ? null : hitKey(current);

  useEffect(() => {
    if (request.typed !== "" && scroller.current !== null) scroller.current.scrollTop = 0;
  }, [request]);
  const lastDrawn = list.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastDrawn + OVERSCAN >= rows.length) onEnd();
  }, [lastDrawn, rows, onEnd]);
  // Once for each search: further rows that come while one scrolls must not lead back to it.
  const broughtIntoView = useRef({ request, key: "" });
  useEffect(() => {
    const before = broughtIntoView.current;
    if (currentKey === null || (before.request === request && before.key === currentKey)) return;
    const at = rows.findIndex(({ key }) => key === currentKey);
    if (at === -1) return;
    broughtIntoView.current = { request, key: currentKey };
    list.scrollToIndex(at, { align: "auto" });
  }, [currentKey, rows, list, request]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[data-index]") : null;
    const at = Number(row?.getAttribute("data-index") ?? -1);
    const own = rows[at];
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "Enter" && own?.kind === "hit") onOpen(own.hit);
    else if (/^h$/iu.test(event.key) && isBare && own?.kind === "hit") onSend(own.hit);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      let next = at + step;
      while (rows[next]?.kind === "heading") next += step;
      const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`);
      const row = rows[next];
      if (row?.kind !== "hit" || button === null) return;
      button?.focus();
      onMove(row.hit);
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div className="search-results" ref={scroller} onKeyDown={onKeyDown}>
      <div className="search-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={row.key}
              ref={list.measureElement}
              data-index={index}
              className="search-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "heading" ? (
                <h3>
                  {row.documentId === null
                    ? t(`search.kinds.${row.of}`)
                    : sources.titleOf(row.documentId)}
                  <small>{t("search.documentCount", { count: row.occurrences })}</small>
                </h3>
              ) : (
                <Hit
                  hit={row.hit}
                  view={sources.viewOf(row.hit)}
                  hasTitle={!isGrouped(request.order)}
                  isCurrent={row.key === currentKey}
                  onPick={() => onPick(row.hit)}
                  onOpen={() => onOpen(row.hit)}
                />
              )}
            </div>
          );
        })}
      </div>
      <p className="search-end">
        {hasMore(results)
          ? t("search.moreHits", { count: results.records - results.hits.length })
          : t("search.allHits", { count: results.records })}
      </p>
    </div>
  );
}

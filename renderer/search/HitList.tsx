import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { groupByDocument, type SearchHit, type SearchResults } from "../../domain/search/results";
import { MarkedText } from "../ui/MarkedText";
import { useVirtualizer } from "../ui/virtual-rows";

type Row =
  | { readonly kind: "document"; readonly documentId: string | null; readonly occurrences: number }
  | { readonly kind: "hit"; readonly hit: SearchHit };

/** Heights in CSS pixels before a row has been drawn: a heading, and a hit with its place and three lines. */
const HEADING_HEIGHT = 36;
const HIT_HEIGHT = 98;

/** Rows drawn beyond the view on each side. */
const OVERSCAN = 8;

/**
 * The hits, grouped by document; only those in view are drawn, so that a common
 * word opens at once. Near the end of what is there, more is asked for.
 */
export function HitList({
  query,
  results,
  current,
  titleOf,
  placeOf,
  onOpen,
  onEnd,
}: {
  readonly query: string;
  readonly results: SearchResults;
  readonly current: SearchHit | null;
  readonly titleOf: (documentId: string) => string;
  readonly placeOf: (hit: SearchHit) => string;
  readonly onOpen: (hit: SearchHit) => void;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(results), [results]);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "hit" ? HIT_HEIGHT : HEADING_HEIGHT),
    overscan: OVERSCAN,
  });

  useEffect(() => {
    if (query !== "" && scroller.current !== null) scroller.current.scrollTop = 0;
  }, [query]);
  const lastDrawn = list.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastDrawn + OVERSCAN >= rows.length) onEnd();
  }, [lastDrawn, rows, onEnd]);
  useEffect(() => {
    if (current === null) return;
    const at = rows.findIndex((row) => row.kind === "hit" && row.hit === current);
    if (at !== -1) list.scrollToIndex(at, { align: "auto" });
  }, [current, rows, list]);

  return (
    <div className="search-results" ref={scroller}>
      <div className="search-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={index}
              ref={list.measureElement}
              data-index={index}
              className="search-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "document" ? (
                <h3>
                  {titleOf(row.documentId ?? "")}
                  <small>{t("search.documentCount", { count: row.occurrences })}</small>
                </h3>
              ) : (
                <Hit
                  hit={row.hit}
                  place={placeOf(row.hit)}
                  current={row.hit === current}
                  onOpen={() => onOpen(row.hit)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function rowsOf({ hits, facets }: SearchResults): readonly Row[] {
  const totals = new Map(facets?.documents.map(({ value, total }) => [value, total]));
  return groupByDocument(hits).flatMap(({ documentId, hits: own }): Row[] => [
    { kind: "document", documentId, occurrences: totals.get(documentId ?? "") ?? 0 },
    ...own.map((hit): Row => ({ kind: "hit", hit })),
  ]);
}

function Hit({
  hit,
  place,
  current,
  onOpen,
}: {
  readonly hit: SearchHit;
  readonly place: string;
  readonly current: boolean;
  readonly onOpen: () => void;
}) {
  return (
    <button
      type="button"
      className="plain hit"
      aria-current={current ? "true" : undefined}
      onClick={onOpen}
    >
      <span className="hit-place">{place}</span>
      <span className="hit-text">
        <MarkedText text={hit.snippet.text} marks={hit.snippet.ranges} />
      </span>
    </button>
  );
}

import { memo, type Ref, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useStable } from "../ui/use-stable";
import type { OutlineEntry } from "./outline";
import "./outline.css";

/** The outline as a list: the entry being read is marked, each shows how many annotations it holds. */
export function Outline({
  entries,
  current,
  counts,
  onOpen,
}: {
  readonly entries: readonly OutlineEntry[];
  readonly current: string | null;
  /** Annotations by the block id of the entry they stand under. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onOpen: (blockId: string) => void;
}) {
  const { t } = useTranslation();
  const stable = useStable({ onOpen });
  const currentLine = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    currentLine.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <nav className="outline" aria-label={t("reader.outline")}>
      {entries.map((entry) => {
        const isCurrent = entry.blockId === current;
        const count = counts.get(entry.blockId) ?? 0;
        const label =
          entry.label ?? t("reader.missingChapterTitle", { ordinal: entry.chapterOrdinal });
        return (
          <Line
            key={`${entry.depth} ${entry.blockId}`}
            line={isCurrent ? currentLine : undefined}
            entry={entry}
            label={label}
            isCurrent={isCurrent}
            count={count}
            onOpen={stable.onOpen}
          />
        );
      })}
    </nav>
  );
}

/** Drawn anew only when something about it changed: a long document has a thousand. */
const Line = memo(function Line({
  line,
  entry,
  label,
  isCurrent,
  count,
  onOpen,
}: {
  readonly line: Ref<HTMLButtonElement> | undefined;
  readonly entry: OutlineEntry;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly count: number;
  readonly onOpen: (blockId: string) => void;
}) {
  return (
    <button
      ref={line}
      type="button"
      className={`plain outline-entry depth-${entry.depth}`}
      aria-current={isCurrent ? "location" : undefined}
      title={label}
      onClick={() => onOpen(entry.blockId)}
    >
      <span className="outline-label">{label}</span>
      {count > 0 && <span className="outline-count">{count}</span>}
    </button>
  );
});

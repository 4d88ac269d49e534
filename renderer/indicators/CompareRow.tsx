import { useTranslation } from "react-i18next";
import type { SameIndicator } from "../../domain/indicators/same-indicator";
import type { TargetRow } from "../../domain/indicators/target-row";
import { ValueBar } from "./ValueBar";
import { useValueText } from "./value-text";

/** Height of what one document says, in CSS pixels. */
export const COMPARE_LINE_HEIGHT = 36;

/** One indicator: its name, and a line with a bar for each document. */
export function CompareRow({
  indicator: { name, targets },
  active,
  top,
  height,
  onOpen,
}: {
  readonly indicator: SameIndicator<TargetRow>;
  /** The key of the target the keyboard is on. */
  readonly active: string | null;
  /** In CSS pixels, as the height. */
  readonly top: number;
  readonly height: number;
  readonly onOpen: (row: TargetRow) => void;
}) {
  const { t } = useTranslation();
  const text = useValueText();
  const documents = new Set(targets.map(({ documentId }) => documentId)).size;
  const most = Math.max(...targets.map(({ value, valueTo }) => valueTo ?? value));
  /** How the document words it otherwise, and what it starts from. */
  const remarks = (row: TargetRow) => {
    const base = row.base === null ? "" : t("indicators.from", { base: text.base(row) });
    const said = [row.name === name ? "" : row.name, row.attribute ?? "", base];
    return said.filter((words) => words !== "").join(" · ");
  };
  return (
    <article
      className="compare-row"
      aria-label={name}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div className="compare-name">
        <strong title={name}>{name}</strong>
        <small>{t("indicators.inDocuments", { count: documents })}</small>
      </div>
      <div>
        {targets.map((row) => (
          <button
            key={row.key}
            type="button"
            tabIndex={-1}
            className="plain compare-line"
            data-active={row.key === active || undefined}
            disabled={row.isLost}
            title={row.isLost ? t("indicators.lostHint") : row.quote}
            style={{ height: COMPARE_LINE_HEIGHT }}
            onClick={() => onOpen(row)}
          >
            <span className="row-cut">{row.documentTitle}</span>
            <span className="target-value">{text.value(row)}</span>
            <span>{text.year(row)}</span>
            <ValueBar value={row.valueTo ?? row.value} base={row.base} most={most} />
            <span className="row-cut compare-remarks">{remarks(row)}</span>
          </button>
        ))}
      </div>
    </article>
  );
}

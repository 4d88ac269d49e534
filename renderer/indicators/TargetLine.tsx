import { useTranslation } from "react-i18next";
import type { TargetRow } from "../../domain/indicators/target-row";
import { Quote } from "./Quote";
import type { ValueText } from "./value-text";

/** The head is the first line of the table, and lines are counted from one. */
const FIRST_ROW_INDEX = 2;

/** One target: what is to be reached, and the sentence that says so, which opens the text. */
export function TargetLine({
  row,
  index,
  top,
  height,
  active,
  text,
  onActive,
  onOpen,
}: {
  readonly row: TargetRow;
  readonly index: number;
  /** In CSS pixels below the head, as the height. */
  readonly top: number;
  readonly height: number;
  /** The keyboard is on it. */
  readonly active: boolean;
  readonly text: ValueText;
  readonly onActive: (key: string) => void;
  readonly onOpen: (row: TargetRow) => void;
}) {
  const { t } = useTranslation();
  return (
    <tr
      id={`target-${index}`}
      className="table-row table-line targets-line"
      data-active={active || undefined}
      data-state={row.state}
      aria-rowindex={index + FIRST_ROW_INDEX}
      aria-selected={active}
      style={{ height, transform: `translateY(${top}px)` }}
      onClick={() => onActive(row.key)}
      onDoubleClick={() => onOpen(row)}
    >
      <td>
        <span className="target-name" title={row.name}>
          <span className="row-cut">{row.name}</span>
          {(row.state !== "found" || row.isLost) && (
            <span className={row.isLost ? "tag warn" : "tag"}>{text.state(row)}</span>
          )}
        </span>
        <button
          type="button"
          tabIndex={-1}
          className="plain target-quote"
          disabled={row.isLost}
          title={row.isLost ? t("indicators.lostHint") : t("indicators.openHint")}
          onClick={() => onOpen(row)}
        >
          <Quote row={row} />
        </button>
      </td>
      <td className="target-value">{text.value(row)}</td>
      <td>{text.year(row)}</td>
      <td className="target-base">{text.base(row)}</td>
      <td>{row.attribute}</td>
      <td>{row.group}</td>
      <td title={row.documentTitle}>
        <span className="row-cut">{row.documentTitle}</span>
      </td>
      <td>{text.item(row)}</td>
    </tr>
  );
}

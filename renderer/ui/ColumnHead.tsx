import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import "./column-head.css";

/** The head of a column: a click sorts by it, the next one the other way round. */
export function ColumnHead({
  name,
  direction,
  onSort,
}: {
  readonly name: string;
  /** `null` where the table is sorted by another column. */
  readonly direction: "ascending" | "descending" | null;
  readonly onSort: () => void;
}) {
  return (
    <th scope="col" aria-sort={direction ?? "none"}>
      <button type="button" className="plain column-head" title={name} onClick={onSort}>
        <span className="row-cut">{name}</span>
        {direction === "ascending" && <IconChevronUp size={14} aria-hidden />}
        {direction === "descending" && <IconChevronDown size={14} aria-hidden />}
      </button>
    </th>
  );
}

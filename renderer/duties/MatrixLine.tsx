import { useTranslation } from "react-i18next";
import type { DutySubject } from "../../domain/duties/assigned-duty";
import type { MatrixRow } from "../../domain/duties/duty-matrix";
import { MATRIX } from "./measures";
import { RoleSign } from "./RoleSign";

/** The head is the first line, and lines are counted from one. */
const FIRST_ROW_INDEX = 2;

/** The column of the names; subjects follow it. */
const NAME_COLUMN = -1;

/** One department: its name, which opens its list, and a sign for each subject it has to do with. */
export function MatrixLine({
  row,
  index,
  top,
  columns,
  subjects,
  activeColumn,
  onActivate,
}: {
  readonly row: MatrixRow;
  readonly index: number;
  /** In CSS pixels below the matrix's upper edge. */
  readonly top: number;
  /** The subjects in view: which, and where, in CSS pixels. */
  readonly columns: readonly { readonly index: number; readonly start: number }[];
  readonly subjects: readonly DutySubject[];
  /** The column the keyboard is on, where it is on this line. */
  readonly activeColumn: number | null;
  readonly onActivate: (row: number, column: number) => void;
}) {
  const { t } = useTranslation();
  const { department, roles, leads, supports } = row;
  return (
    <tr
      aria-rowindex={index + FIRST_ROW_INDEX}
      className="matrix-line"
      style={{ height: MATRIX.row, transform: `translateY(${top}px)` }}
    >
      <th
        id={`duty-${index}-${NAME_COLUMN}`}
        scope="row"
        aria-colindex={1}
        className="matrix-name"
        data-active={activeColumn === NAME_COLUMN || undefined}
      >
        <button
          type="button"
          tabIndex={-1}
          className="plain"
          title={t("duties.openList", { department })}
          onClick={() => onActivate(index, NAME_COLUMN)}
        >
          <span className="row-cut">{department}</span>
          <small>{t("duties.counts", { leads, supports })}</small>
        </button>
      </th>
      {columns.map(({ index: column, start }) => {
        const subject = subjects[column];
        const role = subject === undefined ? undefined : roles.get(subject.key);
        return (
          <td
            key={column}
            id={`duty-${index}-${column}`}
            aria-colindex={column + 2}
            className="matrix-cell"
            data-active={activeColumn === column || undefined}
            style={{ left: start }}
          >
            {role !== undefined && (
              <button
                type="button"
                tabIndex={-1}
                className="plain"
                title={`${department}　${t(`duties.roles.${role}`)}`}
                aria-label={t(`duties.roles.${role}`)}
                onClick={() => onActivate(index, column)}
              >
                <RoleSign role={role} />
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}

import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { DutySubject } from "../../domain/duties/assigned-duty";
import { MATRIX } from "./measures";
import { useSubjectName } from "./useDutyReport";

/** The heads of the matrix: the subjects in view, each with its document; a click opens the text. */
export function MatrixHead({
  columns,
  subjects,
  documents,
  onOpenSubject,
}: {
  /** The subjects in view: which, and where, in CSS pixels. */
  readonly columns: readonly { readonly index: number; readonly start: number }[];
  readonly subjects: readonly DutySubject[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly onOpenSubject: (subject: DutySubject) => void;
}) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  return (
    <thead>
      <tr className="matrix-head" aria-rowindex={1} style={{ height: MATRIX.head }}>
        <th scope="col" aria-colindex={1} className="matrix-corner">
          {t("duties.department")}
        </th>
        {columns.map(({ index, start }) => {
          const subject = subjects[index];
          if (subject === undefined) return null;
          const title = documents.get(subject.documentId)?.shortTitle ?? "";
          return (
            <th
              key={subject.key}
              scope="col"
              aria-colindex={index + 2}
              className="matrix-subject"
              style={{ left: start }}
            >
              <button
                type="button"
                tabIndex={-1}
                className="plain"
                title={`${title}　${subjectName(subject)}`}
                onClick={() => onOpenSubject(subject)}
              >
                <small>{title}</small>
                <span>{subjectName(subject)}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { AssignedDuty, DutySubject } from "../../domain/duties/assigned-duty";
import { dutyMatrix } from "../../domain/duties/duty-matrix";
import { fold } from "../../domain/search/fold";
import { AnswerProgress } from "../ui/AnswerProgress";
import type { Comparison } from "../workers/comparison-client";
import { DepartmentList } from "./DepartmentList";
import { DutiesHead } from "./DutiesHead";
import { Matrix } from "./Matrix";
import { NoDuties } from "./NoDuties";
import type { DutiesView } from "./useDutiesView";
import { useFoundDuties } from "./useFoundDuties";
import "./duties.css";

/** Which departments do what the documents say: as a matrix, or one department's list. */
export function DutiesScreen({
  documents,
  comparison,
  view,
  onOpen,
}: {
  readonly documents: ReadonlyMap<string, Document>;
  readonly comparison: Comparison;
  readonly view: DutiesView;
  /** Shows a place in the text. */
  readonly onOpen: (documentId: string, span: Span) => void;
}) {
  const { t } = useTranslation();
  const { byDocument, answers } = useFoundDuties(documents, comparison);
  const chosen = useMemo(
    () => view.chosen.filter((id) => documents.has(id)),
    [view.chosen, documents],
  );
  const duties = useMemo(
    () =>
      [...byDocument].flatMap(([id, found]) =>
        chosen.length === 0 || chosen.includes(id) ? found : [],
      ),
    [byDocument, chosen],
  );
  const matrix = useMemo(() => dutyMatrix(duties), [duties]);
  const rows = useMemo(() => {
    const words = fold(view.words.trim());
    return matrix.rows.filter(({ department }) => fold(department).includes(words));
  }, [matrix, view.words]);
  const openDuty = (duty: AssignedDuty) => onOpen(duty.documentId, duty);
  const openCell = (department: string, subject: DutySubject) => {
    const duty = duties.find(
      (one) =>
        one.subject.key === subject.key &&
        (one.lead.includes(department) || one.support.includes(department)),
    );
    if (duty !== undefined) openDuty(duty);
  };
  const openSubject = ({ key }: DutySubject) => {
    const duty = duties.find(({ subject }) => subject.key === key);
    if (duty !== undefined) openDuty(duty);
  };
  const department = matrix.rows.some((row) => row.department === view.department)
    ? view.department
    : null;
  return (
    <main className="screen" aria-label={t("screens.duties")}>
      <DutiesHead {...{ documents, byDocument, chosen, duties, matrix, rows, view, department }} />
      <AnswerProgress answers={answers} />
      <NoDuties {...{ documents, byDocument, chosen }} isWorking={answers.isWorking} />
      {department === null && rows.length === 0 && matrix.rows.length > 0 && (
        <p className="duties-empty">{t("duties.noDepartment")}</p>
      )}
      {matrix.rows.length > 0 &&
        (department === null ? (
          <Matrix
            rows={rows}
            subjects={matrix.subjects}
            documents={documents}
            view={view}
            onOpen={openCell}
            onOpenSubject={openSubject}
          />
        ) : (
          <DepartmentList
            {...{ department, duties, documents, view }}
            departments={matrix.rows.map((row) => row.department)}
            onOpen={openDuty}
          />
        ))}
    </main>
  );
}

import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { DutySubject } from "../../domain/duties/assigned-duty";
import type { DutyReportWords } from "../../domain/duties/duty-report";

/** An item with its number, as the interface writes it. */
export function useSubjectName(): (subject: DutySubject) => string {
  const { t } = useTranslation();
  return ({ ordinal, heading }) =>
    ordinal === null ? heading : t("duties.subject", { ordinal, heading });
}

/** The words of a report about the duties of these documents. */
export function useDutyWords(
  documents: ReadonlyMap<string, Document>,
  shown: readonly string[],
): DutyReportWords {
  const { t } = useTranslation();
  const subject = useSubjectName();
  const documentTitle = (id: string) => documents.get(id)?.shortTitle ?? id;
  return {
    title: t("screens.duties"),
    subtitle: [shown.map(documentTitle).join(t("library.listSeparator"))],
    columns: {
      department: t("duties.department"),
      role: t("duties.role"),
      document: t("duties.document"),
      subject: t("duties.item"),
      text: t("duties.text"),
      quote: t("duties.quote"),
    },
    matrix: t("duties.matrix"),
    list: t("duties.list"),
    role: (role) => t(`duties.roles.${role}`),
    documentTitle,
    subject,
  };
}

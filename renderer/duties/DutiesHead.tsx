import { Button, CloseButton, TextInput } from "@mantine/core";
import { IconArrowLeft, IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { AssignedDuty } from "../../domain/duties/assigned-duty";
import type { DutyMatrix } from "../../domain/duties/duty-matrix";
import { departmentsReport, matrixReport } from "../../domain/duties/duty-report";
import { fold } from "../../domain/search/fold";
import { SaveMenu } from "../saving/SaveMenu";
import { FacetFilter } from "../ui/FacetFilter";
import { RoleSign } from "./RoleSign";
import type { DutiesView } from "./useDutiesView";
import { useDutyWords } from "./useDutyReport";

/** Above the matrix or list: whose duties, which departments, and saving. */
export function DutiesHead({
  documents,
  byDocument,
  chosen,
  duties,
  matrix,
  view,
  department,
  rows,
}: {
  readonly documents: ReadonlyMap<string, Document>;
  readonly byDocument: ReadonlyMap<string, readonly AssignedDuty[]>;
  readonly chosen: readonly string[];
  /** The duties of the chosen documents. */
  readonly duties: readonly AssignedDuty[];
  readonly matrix: DutyMatrix;
  readonly view: DutiesView;
  /** Whose list is shown; `null` for the matrix. */
  readonly department: string | null;
  /** The departments the matrix shows; what is saved. */
  readonly rows: DutyMatrix["rows"];
}) {
  const { t } = useTranslation();
  const withDuties = [...new Set(duties.map(({ documentId }) => documentId))];
  const words = useDutyWords(documents, withDuties);
  const shown =
    department === null ? rows : matrix.rows.filter((row) => row.department === department);
  return (
    <>
      <header className="screen-head duties-head">
        <h2 className="screen-name duties-name">{t("screens.duties")}</h2>
        {department !== null && (
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
            onClick={() => view.setDepartment(null)}
          >
            {t("duties.toMatrix")}
          </Button>
        )}
        <FacetFilter
          label={t("duties.document")}
          chosen={chosen}
          choices={() =>
            [...documents.values()].map(({ id, shortTitle }) => ({
              value: id,
              name: shortTitle,
              count: byDocument.get(id)?.length ?? 0,
            }))
          }
          fold={fold}
          onChoose={view.choose}
        />
        {department === null && (
          <TextInput
            className="duties-words"
            aria-label={t("duties.words")}
            placeholder={t("duties.words")}
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={
              view.words !== "" && (
                <CloseButton
                  size="sm"
                  aria-label={t("indicators.clearWords")}
                  onClick={() => view.setWords("")}
                />
              )
            }
            value={view.words}
            onChange={(event) => view.setWords(event.currentTarget.value)}
          />
        )}
        <span className="screen-count" role="status">
          {t("duties.count", {
            shown: shown.length,
            departments: matrix.rows.length,
            subjects: matrix.subjects.length,
          })}
        </span>
        <SaveMenu
          formats={["xlsx", "docx"]}
          suggestedName={department === null ? words.title : `${words.title} ${department}`}
          makeReport={(format) => {
            const madeAt = new Date().toISOString();
            return format === "docx"
              ? departmentsReport(
                  shown.map((row) => row.department),
                  duties,
                  words,
                  madeAt,
                )
              : matrixReport({ ...matrix, rows: shown }, duties, words, madeAt);
          }}
          disabled={shown.length === 0}
        />
      </header>
      {department === null && matrix.rows.length > 0 && (
        <p className="duties-legend">
          {(["lead", "support", "both"] as const).map((role) => (
            <span key={role}>
              <RoleSign role={role} />
              {t(`duties.roles.${role}`)}
            </span>
          ))}
          <span>{t("duties.matrixHint")}</span>
        </p>
      )}
    </>
  );
}

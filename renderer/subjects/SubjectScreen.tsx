import { Button, SegmentedControl, Switch, TextInput } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentInfo } from "../../domain/document/document";
import type { SubjectKind } from "../../domain/subjects/subject-table";
import { clearVerdicts } from "../store/pair-verdicts";
import { useSetting } from "../store/settings";
import { DocumentChoice } from "./DocumentChoice";
import { ExportTools } from "./ExportTools";
import { SubjectTableArea } from "./SubjectTableArea";
import type { SubjectScreenProps } from "./subject-screen-props";
import { type RowChoice, useSubjectTable } from "./useSubjectTable";
import { VerdictsDialog } from "./VerdictsDialog";
import "./subjects.css";

const KINDS: readonly SubjectKind[] = ["chapter", "item", "box"];
const ROW_CHOICES: readonly RowChoice[] = ["all", "missing", "doubtful"];

/** Documents beside each other, subject by subject. */
export function SubjectScreen(props: SubjectScreenProps) {
  const { t } = useTranslation();
  const { infos, comparison } = props;
  const [kept, setKept] = useSetting("subjectDocuments");
  const [kind, setKind] = useSetting("subjectKind");
  const [showTerms, setShowTerms] = useSetting("subjectTerms");
  const [rows, setRows] = useState<RowChoice>("all");
  const [words, setWords] = useState("");
  const [showVerdicts, setShowVerdicts] = useState(false);
  /** The user has taken every document out, and chooses anew. */
  const [emptied, setEmptied] = useState(false);
  const choose = (ids: readonly string[]) => {
    setKept(ids);
    setEmptied(ids.length === 0);
  };
  const chosen = useMemo(() => {
    const known = new Set(infos.map(({ id }) => id));
    return (kept.length === 0 && !emptied ? props.open : kept).filter((id) => known.has(id));
  }, [kept, emptied, props.open, infos]);
  const answer = useSubjectTable(comparison, chosen, kind, rows, useDeferredValue(words));
  const table = answer.state === "ready" ? answer.table : null;
  return (
    <main className="screen subject-screen">
      <div className="subject-head-line">
        <h2 className="screen-name">{t("screens.table")}</h2>
        <DocumentChoice infos={infos} chosen={chosen} onChoose={choose} />
        <SegmentedControl
          aria-label={t("subjects.kind")}
          value={kind}
          onChange={(value) => setKind(value as SubjectKind)}
          data={KINDS.map((value) => ({ value, label: t(`subjects.kinds.${value}`) }))}
        />
        <span className="subject-space" />
        <Button variant="default" onClick={() => setShowVerdicts(true)}>
          {t("subjects.verdicts", { count: props.verdicts.length })}
        </Button>
        {table !== null && (
          <ExportTools
            table={table.shown}
            names={namesOf(infos, chosen)}
            terms={showTerms}
            partial={rows !== "all" || words.trim() !== ""}
          />
        )}
      </div>
      <div className="subject-head-line">
        <SegmentedControl
          aria-label={t("subjects.rows")}
          value={rows}
          onChange={(value) => setRows(value as RowChoice)}
          data={ROW_CHOICES.map((value) => ({
            value,
            label: t(`subjects.rowChoices.${value}`, { count: table?.counts[value] ?? 0 }),
          }))}
        />
        <TextInput
          className="subject-words"
          aria-label={t("subjects.filter")}
          placeholder={t("subjects.filter")}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Switch
          label={t("subjects.showTerms")}
          checked={showTerms}
          onChange={(event) => setShowTerms(event.currentTarget.checked)}
        />
      </div>
      {chosen.length < 2 ? (
        <p className="subject-none">{t("subjects.chooseTwo")}</p>
      ) : answer.state === "failed" ? (
        <p className="subject-none" role="alert">
          {t(`failures.${answer.error.reason}`, { detail: answer.error.detail ?? "" })}
        </p>
      ) : table === null ? (
        <p className="subject-none" role="status">
          {t("subjects.working")}
        </p>
      ) : (
        <SubjectTableArea
          {...props}
          table={table}
          names={namesOf(infos, chosen)}
          chosen={chosen}
          onChosen={choose}
          showTerms={showTerms}
        />
      )}
      {showVerdicts && (
        <VerdictsDialog
          verdicts={props.verdicts}
          nameOf={(id) => infos.find((info) => info.id === id)?.shortTitle ?? null}
          onClear={async (verdicts) => {
            const cleared = await clearVerdicts(verdicts);
            if (!cleared.ok) props.onFailure(cleared.error);
          }}
          onClose={() => setShowVerdicts(false)}
        />
      )}
    </main>
  );
}

function namesOf(infos: readonly DocumentInfo[], ids: readonly string[]): readonly string[] {
  return ids.map((id) => infos.find((info) => info.id === id)?.shortTitle ?? id);
}

import { Button } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { sameIndicators } from "../../domain/indicators/same-indicator";
import { filterTargets, NO_TARGET_FILTER } from "../../domain/indicators/target-filter";
import { orderTargets } from "../../domain/indicators/target-order";
import type { TargetRow } from "../../domain/indicators/target-row";
import type { Failure } from "../../domain/result";
import { fold } from "../../domain/search/fold";
import { AnswerProgress } from "../ui/AnswerProgress";
import type { Comparison } from "../workers/comparison-client";
import { AddDialog } from "./AddDialog";
import { CompareTable } from "./CompareTable";
import { CorrectDialog } from "./CorrectDialog";
import { IndicatorsFilter } from "./IndicatorsFilter";
import { IndicatorsHead } from "./IndicatorsHead";
import { TargetTable } from "./TargetTable";
import { TargetTools } from "./TargetTools";
import type { IndicatorsView } from "./useIndicatorsView";
import { useTargetChanges } from "./useTargetChanges";
import { useTargetRows } from "./useTargetRows";
import "./indicators.css";

export interface IndicatorsScreenProps {
  readonly documents: ReadonlyMap<string, Document>;
  readonly comparison: Comparison;
  readonly view: IndicatorsView;
  /** Shows a place in the text. */
  readonly onOpen: (documentId: string, span: Span) => void;
  readonly onFailure: (failure: Failure) => void;
}

/** The quantified targets of all documents: to find, compare, check in the text and correct. */
export function IndicatorsScreen(props: IndicatorsScreenProps) {
  const { documents, comparison, view, onFailure } = props;
  const { t } = useTranslation();
  const { rows, answers } = useTargetRows(documents, comparison);
  const changes = useTargetChanges(onFailure);
  const [correcting, setCorrecting] = useState<TargetRow | null>(null);
  const { filter, order } = view;
  const shown = useMemo(
    () => filterTargets(orderTargets(rows, order), filter, fold),
    [rows, order, filter],
  );
  const workOf = useCallback((id: string) => documents.get(id)?.work ?? id, [documents]);
  const indicators = useMemo(() => {
    if (view.mode === "list") return [];
    const all = sameIndicators(shown, workOf);
    return view.onlyShared ? all.filter(isShared) : all;
  }, [shown, workOf, view.mode, view.onlyShared]);
  const active = shown.find(({ key }) => key === view.active) ?? null;
  const open = (row: TargetRow) => {
    view.setActive(row.key);
    if (row.place !== null) props.onOpen(row.documentId, row.place);
  };
  const hide = (row: TargetRow) => {
    const next = shown[shown.indexOf(row) + 1] ?? shown[shown.indexOf(row) - 1];
    view.setActive(next?.key ?? null);
    void changes.hide(row);
  };
  const isEmpty = view.mode === "list" ? shown.length === 0 : indicators.length === 0;
  const exported = view.mode === "list" ? shown : indicators.flatMap(({ targets }) => targets);
  return (
    <main className="screen" aria-label={t("screens.indicators")}>
      <IndicatorsHead view={view} rows={exported} total={rows.length} />
      <IndicatorsFilter {...{ view, rows, documents }} shown={exported.length} />
      <AnswerProgress answers={answers} />
      {view.mode === "list" && (
        <TargetTools
          row={active}
          onOpen={open}
          onCorrect={setCorrecting}
          onHide={hide}
          onRestore={(row) => void changes.restore(row)}
        />
      )}
      <div className="table-frame targets-frame">
        {view.mode === "list" ? (
          <TargetTable
            rows={shown}
            order={order}
            onOrder={view.setOrder}
            active={view.active}
            onActive={view.setActive}
            onOpen={open}
            keys={{ Delete: hide, e: setCorrecting, E: setCorrecting }}
          />
        ) : (
          <CompareTable
            indicators={indicators}
            active={view.active}
            onActive={view.setActive}
            onOpen={open}
          />
        )}
        {isEmpty && !answers.isWorking && <Nothing view={view} hasRows={rows.length > 0} />}
      </div>
      {correcting !== null && (
        <CorrectDialog
          row={correcting}
          onClose={() => setCorrecting(null)}
          onSave={(facts) => changes.correct(correcting, facts)}
        />
      )}
      {view.adding !== null && (
        <AddDialog
          adding={view.adding}
          documents={documents}
          onClose={() => view.setAdding(null)}
          onSave={async (documentId, sentence, facts) => {
            const key = await changes.add(documentId, sentence, facts);
            if (key !== null) view.setActive(key);
          }}
        />
      )}
    </main>
  );
}

function isShared({ targets }: { readonly targets: readonly TargetRow[] }): boolean {
  return new Set(targets.map(({ documentId }) => documentId)).size > 1;
}

/** Why the table is empty, and what to do about it. */
function Nothing({ view, hasRows }: { readonly view: IndicatorsView; readonly hasRows: boolean }) {
  const { t } = useTranslation();
  if (!hasRows) return <p className="table-empty targets-empty">{t("indicators.none")}</p>;
  const notShared = view.mode === "compare" && view.onlyShared;
  return (
    <div className="table-empty targets-empty">
      <p>{t(notShared ? "indicators.nothingShared" : "indicators.nothingFits")}</p>
      {notShared && (
        <Button variant="light" onClick={() => view.setOnlyShared(false)}>
          {t("indicators.showAll")}
        </Button>
      )}{" "}
      <Button variant="light" onClick={() => view.setFilter(NO_TARGET_FILTER)}>
        {t("filter.clear")}
      </Button>
    </div>
  );
}

import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { editGroups } from "../../domain/cleaning/edit-context";
import type { Document } from "../../domain/document/document";
import type { CleaningRule } from "../../domain/document/edit";
import type { Span } from "../../domain/document/span";
import type { Source } from "../../domain/library/compile-document";
import { EditList } from "./EditList";
import { Legend } from "./Legend";
import { RuleList } from "./RuleList";
import { useNumber } from "./useNumber";
import { Verification } from "./Verification";
import "./comparison.css";
import "./record.css";

/** How the text of a document comes from its source: the proof, and every edit by its rule. */
export function RecordPanel({
  document,
  source,
  placeOf,
  onGo,
}: {
  readonly document: Document;
  readonly source: Source;
  readonly placeOf: (offset: number) => string;
  readonly onGo: (span: Span) => void;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<CleaningRule | null>(null);
  const { groups, all } = useMemo(() => {
    const groups = editGroups(document.edits);
    const all = groups.flatMap(({ edits }) => edits).sort((a, b) => a.edit.from - b.edit.from);
    return { groups, all };
  }, [document]);
  const edits = groups.find(({ rule }) => rule === chosen)?.edits ?? all;
  return (
    <>
      <Facts document={document} />
      <Verification document={document} source={source} />
      {all.length > 0 && (
        <div className="record">
          <RuleList groups={groups} chosen={chosen} onChoose={setChosen} />
          <div className="record-edits">
            <div className="sides sides-head" aria-hidden>
              <span>{t("provenance.source")}</span>
              <span>{t("provenance.cleaned")}</span>
            </div>
            <EditList
              key={chosen}
              edits={edits}
              source={source.text}
              text={document.text}
              placeOf={placeOf}
              onGo={onGo}
            />
            <Legend />
          </div>
        </div>
      )}
    </>
  );
}

function Facts({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const number = useNumber();
  const { file, sha256, length } = document.source;
  return (
    <dl className="facts">
      <div>
        <dt>{t("provenance.file")}</dt>
        <dd>{file}</dd>
      </div>
      <div>
        <dt>{t("provenance.characters")}</dt>
        <dd>
          {t("provenance.lengths", { source: number(length), text: number(document.text.length) })}
        </dd>
      </div>
      <div>
        <dt>SHA-256</dt>
        <dd className="hash">{sha256}</dd>
      </div>
    </dl>
  );
}

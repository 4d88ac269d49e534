import { Button, FocusTrap, Group, Loader, Modal } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  comparePassage,
  editsInPassage,
  type PassageSide,
} from "../../domain/cleaning/passage-comparison";
import type { Document } from "../../domain/document/document";
import type { CleaningRule } from "../../domain/document/edit";
import type { Span } from "../../domain/document/span";
import type { Source } from "../../domain/library/compile-document";
import { Legend } from "./Legend";
import { SourceRange } from "./SourceRange";
import { useLastShown } from "./useLastShown";
import { useNumber } from "./useNumber";
import { useSource } from "./useSource";
import { VisibleText } from "./VisibleText";
import "./provenance.css";

export interface PassageDialogProps {
  /** `null` while the dialog is closed. */
  readonly shown: { readonly document: Document; readonly span: Span } | null;
  /** What the import took the file's encoding to be. */
  readonly encoding: string | null;
  readonly onRecord: () => void;
  readonly onClose: () => void;
}

/** A passage as it stands in the source, beside the cleaned one. */
export function PassageDialog({ shown, encoding, onRecord, onClose }: PassageDialogProps) {
  const { t } = useTranslation();
  const last = useLastShown(shown);
  return (
    <Modal
      opened={shown !== null}
      onClose={onClose}
      title={
        <>
          {t("provenance.passage.title")}
          <span className="provenance-document">{last?.document.title}</span>
        </>
      }
      size="min(900px, 92vw)"
      centered
      closeButtonProps={{ "aria-label": t("app.close") }}
    >
      <FocusTrap.InitialFocus />
      {last !== null && (
        <Passage
          document={last.document}
          span={last.span}
          encoding={encoding}
          onRecord={onRecord}
        />
      )}
    </Modal>
  );
}

function Passage({
  document,
  span,
  encoding,
  onRecord,
}: {
  readonly document: Document;
  readonly span: Span;
  readonly encoding: string | null;
  readonly onRecord: () => void;
}) {
  const { t } = useTranslation();
  const opened = useSource(document, encoding);
  if (opened.state === "opening") {
    return (
      <p className="provenance-waiting" role="status">
        <Loader size="sm" /> {t("provenance.opening")}
      </p>
    );
  }
  if (opened.state === "failed") {
    return (
      <p className="provenance-waiting" role="alert">
        {t(`failures.${opened.error.reason}`, { detail: opened.error.detail })}
      </p>
    );
  }
  return <Compared document={document} source={opened.source} span={span} onRecord={onRecord} />;
}

function Compared({
  document,
  source,
  span,
  onRecord,
}: {
  readonly document: Document;
  readonly source: Source;
  readonly span: Span;
  readonly onRecord: () => void;
}) {
  const { t } = useTranslation();
  const number = useNumber();
  const comparison = useMemo(
    () => comparePassage(source.text, document.text, document.edits, span),
    [source, document, span],
  );
  const counts = new Map<CleaningRule, number>();
  for (const { rule } of editsInPassage(comparison)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return (
    <div className="passage">
      <div className="sides passage-sides">
        <section aria-label={t("provenance.source")}>
          <h3>{t("provenance.source")}</h3>
          {comparison.sources.map((side) => (
            <div key={side.span.from}>
              <Side side={side} Mark="del" />
              <p className="edit-range">
                <SourceRange span={side.span} />
              </p>
            </div>
          ))}
        </section>
        <section aria-label={t("provenance.cleaned")}>
          <h3>{t("provenance.cleaned")}</h3>
          <Side side={comparison.cleaned} Mark="ins" />
        </section>
      </div>
      <p className="passage-edits" role="status">
        {counts.size === 0 ? (
          t("provenance.passage.same")
        ) : (
          <>
            {t("provenance.passage.edits")}
            {[...counts].map(([rule, count]) => (
              <span key={rule} className="tag">
                {t("provenance.passage.count", {
                  rule: t(`provenance.rules.${rule}`),
                  count: number(count),
                })}
              </span>
            ))}
          </>
        )}
      </p>
      <Group justify="space-between" gap="md">
        <Legend />
        <Button variant="default" size="xs" onClick={onRecord}>
          {t("provenance.passage.inRecord")}
        </Button>
      </Group>
    </div>
  );
}

/** The passage in full, what stands around it faintly, the edits of both marked. */
function Side({ side, Mark }: { readonly side: PassageSide; readonly Mark: "del" | "ins" }) {
  return (
    <p className="excerpt unfolded" lang="zh-CN">
      {(["before", "passage", "after"] as const).map((name) => (
        <span key={name} className={name === "passage" ? "passage-own" : "passage-around"}>
          {side[name].map((part, index) =>
            part.kind === "kept" ? (
              <VisibleText key={index} text={part.text} />
            ) : (
              part.text !== "" && (
                <Mark key={index}>
                  <VisibleText text={part.text} />
                </Mark>
              )
            ),
          )}
        </span>
      ))}
    </p>
  );
}

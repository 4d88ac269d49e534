import { Button, Group } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  comparePassage,
  editsInPassage,
  type PassageSide,
} from "../../domain/cleaning/passage-comparison";
import type { Document } from "../../domain/document/document";
import type { CleaningRule, Edit } from "../../domain/document/edit";
import type { Span } from "../../domain/document/span";
import type { Source } from "../../domain/library/compile-document";
import { Legend } from "./Legend";
import { SourceRange } from "./SourceRange";
import { useNumber } from "./useNumber";
import { VisibleText } from "./VisibleText";
import "./comparison.css";

/** A passage in its source and cleaned, side by side, with the edits in it named. */
export function ComparedPassage({
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
  const comparison = useMemo(
    () => comparePassage(source.text, document.text, document.edits, span),
    [source, document, span],
  );
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
      <NamedEdits edits={editsInPassage(comparison)} />
      <Group justify="space-between" gap="md">
        <Legend />
        <Button variant="default" size="xs" onClick={onRecord}>
          {t("provenance.passage.inRecord")}
        </Button>
      </Group>
    </div>
  );
}

/** How many edits of which rule. */
function NamedEdits({ edits }: { readonly edits: readonly Edit[] }) {
  const { t } = useTranslation();
  const number = useNumber();
  const counts = new Map<CleaningRule, number>();
  for (const { rule } of edits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return (
    <p className="passage-edits" role="status">
      {t(counts.size === 0 ? "provenance.passage.same" : "provenance.passage.edits")}
      {[...counts].map(([rule, count]) => (
        <span key={rule} className="tag">
          {t("provenance.passage.count", {
            rule: t(`provenance.rules.${rule}`),
            count: number(count),
          })}
        </span>
      ))}
    </p>
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

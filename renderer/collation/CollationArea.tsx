import { SegmentedControl, Switch } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Collation } from "../../domain/collation/collation";
import { stepVariant } from "../../domain/collation/step-variant";
import type { Document } from "../../domain/document/document";
import { ApparatusText } from "./ApparatusText";
import type { CollationScreenProps } from "./CollationScreen";
import { COMMENT_FIELD, collationKeys } from "./collation-keys";
import { ExportTools } from "./ExportTools";
import { GoneNotes } from "./GoneNotes";
import { InterleavedText } from "./InterleavedText";
import { Remark } from "./Remark";
import { useNotedVariants } from "./useNotedVariants";
import { useNoting } from "./useNoting";
import { usePlaces } from "./usePlaces";
import { VariantFilters } from "./VariantFilters";
import { VariantList } from "./VariantList";
import { VariantPanel } from "./VariantPanel";

const READINGS = ["interleaved", "apparatus"] as const;

/** A collation: the list of variants with a note on each, and the editions to read. */
export function CollationArea({
  view,
  a,
  b,
  collation,
  choice,
  onOpen,
  onFailure,
}: CollationScreenProps & {
  readonly a: Document;
  readonly b: Document;
  readonly collation: Collation;
  /** The choice of editions, at the beginning of the head line. */
  readonly choice: ReactNode;
}) {
  const { t } = useTranslation();
  const noted = useNotedVariants(collation, a, b, view);
  const noting = useNoting(a, b, noted, onFailure);
  const places = usePlaces(a, b);
  const list = useRef<HTMLDivElement>(null);
  const { variants, listed } = noted;
  const active = view.active ?? listed[0] ?? null;
  const open = (at: number) => {
    const variant = variants[at];
    if (variant === undefined) return;
    view.setActive(at);
    onOpen({ documentId: a.id, span: variant.a }, { documentId: b.id, span: variant.b });
  };
  const step = (by: 1 | -1) => {
    const next = stepVariant(listed, active, by);
    if (next !== null) view.setActive(next);
  };
  const onKeyDown = collationKeys({
    step,
    choose: (chosen) => active !== null && void noting.choose(active, chosen),
    open: () => active !== null && open(active),
    comment: () => document.getElementById(COMMENT_FIELD)?.focus(),
    leaveField: () => list.current?.focus({ preventScroll: true }),
  });
  const texts = { a, b, noted, places, active, onActive: view.setActive };
  return (
    <main
      className="collation-screen"
      aria-label={t("screens.collate")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className="collation-head">
        {choice}
        <span className="collation-space" />
        <GoneNotes gone={noted.notes.gone} onRemove={(note) => void noting.remove(note)} />
        <ExportTools {...{ a, b, noted, places, view }} />
      </header>
      <VariantFilters noted={noted} view={view} />
      <Remark a={a} b={b} variants={variants} />
      <div className="collation-body">
        <section className="collation-side" aria-label={t("collation.variants")}>
          <VariantList {...texts} listRef={list} onOpen={open} onShowAll={view.showAll} />
          {active !== null && (
            <VariantPanel
              {...texts}
              key={active}
              variant={active}
              noting={noting}
              onStep={step}
              onOpen={() => open(active)}
            />
          )}
        </section>
        <section className="collation-reading" aria-label={t("collation.texts")}>
          <div className="reading-head">
            <SegmentedControl
              aria-label={t("collation.reading")}
              value={view.reading}
              onChange={(value) => view.setReading(value as (typeof READINGS)[number])}
              data={READINGS.map((value) => ({ value, label: t(`collation.readings.${value}`) }))}
            />
            <Switch
              label={t("collation.fold")}
              checked={view.folded}
              onChange={(event) => view.setFolded(event.currentTarget.checked)}
            />
          </div>
          {view.reading === "interleaved" ? (
            <InterleavedText {...texts} view={view} lines={collation.lines} />
          ) : (
            <ApparatusText {...texts} view={view} lines={collation.base} />
          )}
        </section>
      </div>
    </main>
  );
}

import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Collation } from "../../domain/collation/collation";
import type { Document } from "../../domain/document/document";
import { COMMENT_FIELD, collationKeys } from "./collation-keys";
import type { CollationScreenProps } from "./collation-screen-props";
import { ExportTools } from "./ExportTools";
import { GoneNotes } from "./GoneNotes";
import { ReadingSide } from "./ReadingSide";
import { Remark } from "./Remark";
import { useActiveVariant } from "./useActiveVariant";
import { useNotedVariants } from "./useNotedVariants";
import { useNoting } from "./useNoting";
import { usePlaces } from "./usePlaces";
import { VariantFilters } from "./VariantFilters";
import { VariantList } from "./VariantList";
import { VariantPanel } from "./VariantPanel";

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
  const { active, setActive, step } = useActiveVariant(
    noted.listed,
    noted.variants.length,
    view.lastActive,
  );
  const open = (at: number) => {
    const variant = noted.variants[at];
    if (variant === undefined) return;
    setActive(at);
    onOpen({ documentId: a.id, span: variant.a }, { documentId: b.id, span: variant.b });
  };
  const onKeyDown = collationKeys({
    step,
    choose: (chosen) => active !== null && void noting.choose(active, chosen),
    open: () => active !== null && open(active),
    comment: () => document.getElementById(COMMENT_FIELD)?.focus(),
    leaveField: () => list.current?.focus({ preventScroll: true }),
  });
  const texts = { a, b, noted, places, active, onActive: setActive };
  return (
    <main
      className="screen collation-screen"
      aria-label={t("screens.collate")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className="screen-head collation-head">
        {choice}
        <span className="collation-space" />
        <GoneNotes gone={noted.notes.gone} onRemove={noting.remove} />
        <ExportTools {...{ a, b, noted, places }} />
      </header>
      <VariantFilters noted={noted} view={view} />
      <Remark a={a} b={b} variants={noted.variants} />
      <div className="collation-body">
        <section className="collation-side" aria-label={t("collation.variants")}>
          <VariantList {...texts} listRef={list} onOpen={open} onShowAll={view.showAll} />
          {active !== null && (
            <VariantPanel
              {...texts}
              variant={active}
              noting={noting}
              onStep={step}
              onOpen={() => open(active)}
            />
          )}
        </section>
        <ReadingSide {...texts} view={view} collation={collation} />
      </div>
    </main>
  );
}

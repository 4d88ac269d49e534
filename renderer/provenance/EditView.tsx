import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { editContext, type PlacedEdit } from "../../domain/cleaning/edit-context";
import { ExcerptView } from "./ExcerptView";
import { PlaceButton } from "./PlaceButton";
import { SourceRange } from "./SourceRange";
import { useNumber } from "./useNumber";

/** One edit: what it is, where, and both texts around it, side by side. */
export function EditView({
  placed,
  number,
  total,
  source,
  text,
  place,
  onGo,
}: {
  readonly placed: PlacedEdit;
  /** Among the edits that are listed, counted from one. */
  readonly number: number;
  readonly total: number;
  readonly source: string;
  readonly text: string;
  /** The headings it stands under. */
  readonly place: string;
  readonly onGo: () => void;
}) {
  const { t } = useTranslation();
  const digits = useNumber();
  const { edit, cleaned } = placed;
  const { movedFrom } = edit;
  const context = useMemo(() => editContext(source, text, placed), [source, text, placed]);
  return (
    <article
      className="edit"
      aria-label={`${number} ${t(`provenance.rules.${edit.rule}`)}`}
      aria-posinset={number}
      aria-setsize={total}
    >
      <header className="edit-head">
        <span className="edit-number">{number}</span>
        <span className="edit-rule">{t(`provenance.rules.${edit.rule}`)}</span>
        <PlaceButton place={place} onGo={onGo} />
        <span className="edit-range">
          <SourceRange span={edit} />
        </span>
      </header>
      <div className="sides">
        <ExcerptView excerpt={context.source} text={source} span={edit} Mark="del" />
        <ExcerptView excerpt={context.cleaned} text={text} span={cleaned} Mark="ins" />
      </div>
      {movedFrom !== undefined && (
        <p className="edit-moved">
          {t("provenance.movedFrom", {
            from: digits(movedFrom.from + 1),
            to: digits(movedFrom.to),
          })}
        </p>
      )}
    </article>
  );
}

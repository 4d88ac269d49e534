import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "../../domain/collation/interleave";
import { surroundings } from "../../domain/collation/surroundings";
import type { Reading, VariantKind } from "../../domain/collation/variant";
import { visible } from "../../domain/collation/visible";
import type { CollatedTexts } from "./collated-texts";

/** Code units of context on each side of a reading: about a line of the list. */
const CONTEXT = 8;
/** A long reading is cut in the list; the whole of it is in the text beside. */
const MOST_SHOWN = 80;

/** One variant of the list: its number, kind and place, both readings, and what was said of it. */
export const VariantRow = memo(function VariantRow({
  id,
  variant,
  index,
  total,
  top,
  measure,
  a,
  b,
  noted,
  places,
  isActive,
}: Omit<CollatedTexts, "active" | "onActive"> & {
  readonly id: string;
  readonly variant: number;
  /** Place among the listed ones, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly isActive: boolean;
}) {
  const { t } = useTranslation();
  const shown = noted.variants[variant];
  if (shown === undefined) return null;
  const note = noted.notes.byVariant.get(variant);
  const choice = note?.choice ?? null;
  return (
    <div
      ref={measure}
      id={id}
      data-index={index}
      data-variant={variant}
      className="variant-row"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
    >
      <p className="variant-head">
        <span className="variant-number">{variant + 1}</span>
        <span className="variant-kind" data-kind={shown.kind}>
          {t(`collation.kinds.${shown.kind}`)}
        </span>
        <span className="variant-place" title={places.whole(shown)}>
          {places.short(shown)}
        </span>
        {choice !== null && (
          <span className="variant-choice" data-choice={choice}>
            {t(`collation.choices.${choice}`)}
          </span>
        )}
      </p>
      <ReadingLine side="a" kind={shown.kind} text={a.text} reading={shown.a} />
      <ReadingLine side="b" kind={shown.kind} text={b.text} reading={shown.b} />
      {note !== undefined && note.comment !== "" && (
        <p className="variant-comment">{t("collation.commentOf", { comment: note.comment })}</p>
      )}
    </div>
  );
});

/** One edition's reading where it stands; said in words where there is none. */
function ReadingLine({
  side,
  kind,
  text,
  reading,
}: {
  readonly side: Side;
  readonly kind: VariantKind;
  readonly text: string;
  readonly reading: Reading;
}) {
  const { t } = useTranslation();
  const { before, after, isCutBefore, isCutAfter } = surroundings(text, reading, CONTEXT);
  const Mark = side === "a" ? "del" : "ins";
  const words = visible(reading.text);
  return (
    <p className="variant-reading">
      <b className={`siglum siglum-${side}`}>{t(`collation.sigla.${side}`)}</b>
      {isCutBefore && "…"}
      {before}
      {reading.text === "" ? (
        <span className="reading-nothing">{t("collation.nothing")}</span>
      ) : (
        <Mark className="reading" data-kind={kind}>
          {words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}……` : words}
        </Mark>
      )}
      {after}
      {isCutAfter && "…"}
    </p>
  );
}

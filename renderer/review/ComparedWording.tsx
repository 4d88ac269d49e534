import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type ComparedStretch, compareTexts } from "../../domain/collation/compare-texts";

/** The wording an annotation was made on and the present one, side by side; `now` is `null` where there is none. */
export function ComparedWording({
  then,
  now,
}: {
  readonly then: string;
  readonly now: string | null;
}) {
  const { t } = useTranslation();
  const stretches = useMemo(() => (now === null ? [] : compareTexts(then, now)), [then, now]);
  return (
    <div className="wordings">
      <div>
        <h4>{t("review.then")}</h4>
        {now === null ? <p>{then}</p> : <Wording stretches={stretches} without="added" />}
      </div>
      <div>
        <h4>{t("review.now")}</h4>
        {now === null ? (
          <p className="review-none">{t("review.none")}</p>
        ) : (
          <Wording stretches={stretches} without="removed" />
        )}
      </div>
    </div>
  );
}

function Wording({
  stretches,
  without,
}: {
  readonly stretches: readonly ComparedStretch[];
  readonly without: "added" | "removed";
}) {
  return (
    <p>
      {stretches.map(({ kind, text }, index) => {
        if (kind === without) return null;
        if (kind === "removed") return <del key={index}>{text}</del>;
        return kind === "added" ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
      })}
    </p>
  );
}

import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { excerpt } from "../../domain/collation/excerpt";
import type { Variant } from "../../domain/collation/variant";
import { visible } from "../../domain/collation/visible";
import type { CollatedTexts } from "./collated-texts";

/** What the other edition has for each of some variants: number, the first edition's words ] the other's. */
export function Apparatus({
  shown,
  noted,
  places,
  active,
  onActive,
}: CollatedTexts & { readonly shown: readonly number[] }) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest" });
  });
  return (
    <section className="apparatus" aria-label={t("collation.apparatus")}>
      <ul ref={list}>
        {shown.map((at) => {
          const variant = noted.variants[at];
          if (variant === undefined) return null;
          const note = noted.notes.byVariant.get(at);
          const choice = note?.choice ?? null;
          return (
            <li key={at}>
              <button
                type="button"
                className="plain apparatus-note"
                aria-current={at === active || undefined}
                onClick={() => onActive(at)}
              >
                <span className="apparatus-number">{t("collation.sign", { number: at + 1 })}</span>
                <Entry variant={variant} place={places.inB(variant)} />
                {choice !== null && (
                  <span className="variant-choice" data-choice={choice}>
                    {t(`collation.choices.${choice}`)}
                  </span>
                )}
                {note !== undefined && note.comment !== "" && (
                  <span className="variant-comment">
                    {t("collation.commentOf", { comment: note.comment })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
        {shown.length === 0 && <li className="apparatus-empty">{t("collation.noneInView")}</li>}
      </ul>
    </section>
  );
}

/** 合格 ] 乙作“符合”. */
function Entry({ variant, place }: { readonly variant: Variant; readonly place: string }) {
  const { t } = useTranslation();
  const { kind, a, b } = variant;
  const short = (text: string) => (text.trim() === "" ? visible(text) : excerpt(text));
  return (
    <span className="apparatus-entry" data-kind={kind}>
      <b>{a.text === "" ? t("collation.here") : short(a.text)}</b>
      {" ] "}
      {kind === "moved"
        ? t("collation.inOther.moved", { place })
        : b.text === ""
          ? t("collation.inOther.lacks")
          : t(a.text === "" ? "collation.inOther.adds" : "collation.inOther.has", {
              text: short(b.text),
            })}
    </span>
  );
}

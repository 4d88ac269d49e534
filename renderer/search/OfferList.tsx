import { IconBookmark, IconHistory, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Offer } from "./useOffers";

/** The id of a line, for the field that points at it. */
export function offerId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The lines below the search box: former and saved searches, or what typing can be completed to. */
export function OfferList({
  id,
  offers,
  active,
  onTake,
  onForget,
}: {
  readonly id: string;
  readonly offers: readonly Offer[];
  /** The line the keyboard is on; -1 for none. */
  readonly active: number;
  readonly onTake: (offer: Offer) => void;
  readonly onForget: (query: string) => void;
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t("search.offers")}
      className="offers"
      hidden={offers.length === 0}
      // The field keeps the keyboard, and with it the list.
      onMouseDown={(event) => event.preventDefault()}
    >
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
        // biome-ignore lint/a11y/useFocusableInteractive: the field has the keyboard and points at the line
        <div
          key={`${offer.kind} ${offer.kind === "saved" ? offer.saved.id : offer.text}`}
          id={offerId(id, index)}
          role="option"
          aria-selected={index === active}
          className="offer"
          onClick={() => onTake(offer)}
        >
          <OfferIcon kind={offer.kind} />
          <span className="row-cut">{offer.text}</span>
          <small>{t(`search.offerKinds.${offer.kind}`)}</small>
          {offer.kind === "recent" && (
            <button
              type="button"
              tabIndex={-1}
              className="plain"
              aria-hidden
              title={`${t("search.forget")}　Delete`}
              onClick={(event) => {
                event.stopPropagation();
                onForget(offer.typed);
              }}
            >
              <IconX size={13} />
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

function OfferIcon({ kind }: { readonly kind: Offer["kind"] }) {
  if (kind === "recent") return <IconHistory size={15} aria-hidden />;
  return kind === "saved" ? <IconBookmark size={15} aria-hidden /> : null;
}

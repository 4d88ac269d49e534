import { IconSearch, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { useComposedText } from "../ui/use-composed-text";
import { OfferList, offerId } from "./OfferList";
import type { Offer } from "./useOffers";
import "./search.css";

const LIST_ID = "search-offers";

/**
 * The one search box, with a list of what typing can be completed to. Enter
 * takes the chosen line, else goes to the next hit (with Shift to the one
 * before); Escape closes the list, then clears.
 */
export function SearchBox({
  input,
  query,
  offers,
  onQuery,
  onTake,
  onForget,
  onStep,
  onClear,
  onFocus,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly offers: readonly Offer[];
  readonly onQuery: (query: string) => void;
  readonly onTake: (offer: Offer) => void;
  /** Takes a former query out of the list. */
  readonly onForget: (query: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClear: () => void;
  readonly onFocus: () => void;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useComposedText(query, (typed) => {
    onQuery(typed);
    setOpen(true);
    setActive(-1);
  });
  const isShown = isOpen && offers.length > 0;
  const chosen = isShown ? offers[active] : undefined;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (offer: Offer) => {
    onTake(offer);
    close();
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    // One place more than there are lines: the box itself, where nothing is chosen.
    const places = offers.length + 1;
    setActive((before) => ((before + 1 + step + places) % places) - 1);
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: ({ shiftKey }) => {
      if (chosen !== undefined) take(chosen);
      else {
        close();
        onStep(shiftKey ? -1 : 1);
      }
    },
    Escape: () => (isShown ? close() : onClear()),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // A command leads elsewhere; the list would lie over what it shows.
    if (event.ctrlKey || event.metaKey) close();
    if (event.key === "Delete" && chosen?.kind === "recent") {
      onForget(chosen.typed);
      event.preventDefault();
      return;
    }
    const act = keys[event.key];
    if (act === undefined) return;
    act(event);
    event.preventDefault();
  };
  return (
    <search className="search-box">
      <IconSearch size={15} aria-hidden />
      <input
        {...field}
        ref={input}
        type="text"
        role="combobox"
        aria-label={t("search.label")}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={LIST_ID}
        aria-activedescendant={chosen === undefined ? undefined : offerId(LIST_ID, active)}
        placeholder={t("search.placeholder")}
        spellCheck={false}
        autoComplete="off"
        onFocus={() => {
          onFocus();
          if (query === "") setOpen(true);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {field.value === "" ? (
        <kbd>Ctrl K</kbd>
      ) : (
        <button
          type="button"
          className="plain"
          aria-label={t("search.clear")}
          title={`${t("search.clear")}　Esc`}
          onClick={() => {
            onClear();
            input.current?.focus();
          }}
        >
          <IconX size={15} aria-hidden />
        </button>
      )}
      <OfferList
        id={LIST_ID}
        offers={isShown ? offers : []}
        active={active}
        onTake={take}
        onForget={onForget}
      />
    </search>
  );
}

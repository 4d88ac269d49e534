import { IconSearch, IconX } from "@tabler/icons-react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import "./search.css";

/** The one search box. Enter goes to the next hit, Shift+Enter to the one before, Escape clears. */
export function SearchBox({
  input,
  query,
  onQuery,
  onStep,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
}) {
  const { t } = useTranslation();
  return (
    <search className="search-box">
      <IconSearch size={15} aria-hidden />
      <input
        ref={input}
        type="text"
        value={query}
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        spellCheck={false}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") onStep(event.shiftKey ? -1 : 1);
          if (event.key === "Escape") onQuery("");
        }}
      />
      {query === "" ? (
        <kbd>Ctrl K</kbd>
      ) : (
        <button
          type="button"
          className="plain"
          aria-label={t("search.clear")}
          title={t("search.clear")}
          onClick={() => onQuery("")}
        >
          <IconX size={15} aria-hidden />
        </button>
      )}
    </search>
  );
}

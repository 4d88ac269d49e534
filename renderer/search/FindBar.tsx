import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton";
import { useComposedText } from "../ui/use-composed-text";
import type { Find } from "./useFind";
import "./document-find.css";

/** Finds words in the text below: how often they stand there, which one is shown, next and previous. */
export function FindBar({
  find,
  hasOthers,
  onClose,
}: {
  readonly find: Find;
  /** There are other panes to look in as well. */
  readonly hasOthers: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { finding, count, number } = find;
  const field = useComposedText(finding?.typed ?? "", find.type);
  const asked = finding?.asked;
  useEffect(() => {
    if (asked !== undefined) input.current?.select();
  }, [asked]);
  if (finding === null) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && event.target === input.current) {
      find.step(event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isMissing = finding.typed.trim() !== "" && count === 0;
  return (
    <search className="document-find" aria-label={t("find.title")} onKeyDown={onKeyDown}>
      <input
        {...field}
        ref={input}
        type="text"
        aria-label={t("find.label")}
        placeholder={t("find.placeholder")}
        spellCheck={false}
        data-missing={isMissing || undefined}
      />
      <span className="find-steps">
        <IconButton
          size={30}
          label={t("search.previous")}
          keys="Shift+F3"
          disabled={count === 0}
          onClick={() => find.step(-1)}
        >
          <IconChevronUp size={18} />
        </IconButton>
        <IconButton
          size={30}
          label={t("search.next")}
          keys="F3"
          disabled={count === 0}
          onClick={() => find.step(1)}
        >
          <IconChevronDown size={18} />
        </IconButton>
      </span>
      <span className="find-count" role="status">
        {isMissing && t("find.nothing")}
        {count > 0 && t("find.position", { number, count })}
      </span>
      {hasOthers && (
        <button
          type="button"
          className="plain find-all"
          aria-pressed={finding.inAll}
          title={t("find.allPanesHint")}
          onClick={() => find.setInAll(!finding.inAll)}
        >
          {t("find.allPanes")}
        </button>
      )}
      <span className="find-close">
        <IconButton size={30} label={t("find.close")} keys="Esc" onClick={onClose}>
          <IconX size={17} />
        </IconButton>
      </span>
      <span className="find-passed" role="status">
        {finding.passed !== null && t(`find.passed.${finding.passed}`)}
      </span>
    </search>
  );
}

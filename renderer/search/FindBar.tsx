import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
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
        <BarButton
          label={t("search.previous")}
          keys="Shift+F3"
          disabled={count === 0}
          onClick={() => find.step(-1)}
        >
          <IconChevronUp size={18} />
        </BarButton>
        <BarButton
          label={t("search.next")}
          keys="F3"
          disabled={count === 0}
          onClick={() => find.step(1)}
        >
          <IconChevronDown size={18} />
        </BarButton>
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
        <BarButton label={t("find.close")} keys="Esc" onClick={onClose}>
          <IconX size={17} />
        </BarButton>
      </span>
      <span className="find-passed" role="status">
        {finding.passed !== null && t(`find.passed.${finding.passed}`)}
      </span>
    </search>
  );
}

function BarButton({
  label,
  keys,
  disabled = false,
  onClick,
  children,
}: {
  readonly label: string;
  readonly keys: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={30}
      disabled={disabled}
      aria-label={label}
      title={`${label}　${keys}`}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}

import { Button, CloseButton, Menu } from "@mantine/core";
import { IconChevronUp, IconLink, IconMessagePlus, IconPlus } from "@tabler/icons-react";
import { type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { COLOURS, type Colour } from "../../../domain/annotations/annotation";
import type { Passage } from "../../../domain/annotations/passage";
import { ColourSwatches } from "../ColourSwatches";
import "./tray.css";

/** A clause of another open document that treats the same subject as the passage chosen last. */
export interface OfferedCounterpart {
  readonly passage: Passage;
  /** The document and what the clause is called there. */
  readonly label: string;
}

export interface TrayProps {
  readonly passages: readonly Passage[];
  /** They are those of an annotation, which is given more. */
  readonly growing: boolean;
  readonly documentName: (documentId: string) => string;
  readonly counterparts: readonly OfferedCounterpart[];
  readonly onOpen: (passage: Passage) => void;
  readonly onAdd: (passage: Passage) => void;
  readonly onRemove: (passage: Passage) => void;
  readonly onFinish: (colour: Colour, withComment: boolean) => void;
  readonly onCancel: () => void;
}

/** The passages chosen for a comparison note, below the text; a colour or a comment makes the note of them. */
export function ComparisonTray(props: TrayProps) {
  const { passages, growing, counterparts, onAdd, onCancel } = props;
  const { t } = useTranslation();
  const tools = useRef<HTMLDivElement>(null);
  useTrayKeys(tools, onCancel);
  return (
    <section className="tray" aria-label={t("comparison.title")}>
      <h2 className="tray-title">
        {t(growing ? "comparison.growing" : "comparison.title")}
        <span className="faint" role="status">
          {t(growing ? "comparison.growingHint" : "comparison.chosen", { count: passages.length })}
        </span>
      </h2>
      <ol className="tray-passages">
        {passages.map((passage) => (
          <TrayPassage
            key={keyOf(passage)}
            passage={passage}
            isLast={growing && passages.length === 1}
            {...props}
          />
        ))}
      </ol>
      <Offers counterparts={counterparts} onAdd={onAdd} />
      <div className="tray-tools" role="toolbar" aria-label={t("comparison.finish")} ref={tools}>
        {growing ? (
          <Button size="compact-sm" color="teal" onClick={onCancel}>
            {t("comparison.done")}
          </Button>
        ) : (
          <Finish {...props} />
        )}
      </div>
    </section>
  );
}

/** The clauses that correspond: one at hand, several in a menu. */
function Offers({ counterparts, onAdd }: Pick<TrayProps, "counterparts" | "onAdd">) {
  const { t } = useTranslation();
  const [first, ...others] = counterparts;
  if (first === undefined) return null;
  if (others.length === 0) {
    const label = t("comparison.addCounterpart", { label: first.label });
    return (
      <button
        type="button"
        className="plain tray-offer"
        title={`${label}　Shift+C`}
        onClick={() => onAdd(first.passage)}
      >
        <IconPlus size={13} aria-hidden />
        <span>{label}</span>
      </button>
    );
  }
  return (
    <Menu position="top" shadow="md">
      <Menu.Target>
        <button type="button" className="plain tray-offer">
          <IconPlus size={13} aria-hidden />
          {t("comparison.addCounterparts", { count: counterparts.length })}
          <IconChevronUp size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {counterparts.map(({ passage, label }) => (
          <Menu.Item key={keyOf(passage)} onClick={() => onAdd(passage)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What makes the note, and what gives it up. */
function Finish({ onFinish, onCancel }: Pick<TrayProps, "onFinish" | "onCancel">) {
  const { t } = useTranslation();
  return (
    <>
      <ColourSwatches
        label={(colour) => t("comparison.finishIn", { colour })}
        onChoose={(colour) => onFinish(colour, false)}
      />
      <Button
        size="compact-sm"
        color="teal"
        leftSection={<IconMessagePlus size={15} aria-hidden />}
        onClick={() => onFinish(COLOURS[0], true)}
      >
        {t("comparison.finishWithComment")}
      </Button>
      <CloseButton
        size="sm"
        aria-label={t("comparison.cancel")}
        title={`${t("comparison.cancel")}　Esc`}
        onClick={onCancel}
      />
    </>
  );
}

function TrayPassage({
  passage,
  isLast,
  documentName,
  onOpen,
  onRemove,
}: Pick<TrayProps, "documentName" | "onOpen" | "onRemove"> & {
  readonly passage: Passage;
  /** An annotation keeps its last passage. */
  readonly isLast: boolean;
}) {
  const { t } = useTranslation();
  const { documentId, quote } = passage.target;
  return (
    <li className="tray-passage">
      <button type="button" className="plain tray-open" onClick={() => onOpen(passage)}>
        <IconLink size={13} aria-hidden />
        <b>{documentName(documentId)}</b>
        <span className="tray-quote">{quote.exact}</span>
      </button>
      {!isLast && (
        <CloseButton
          size="xs"
          aria-label={t("comparison.remove", { quote: quote.exact.slice(0, LONGEST_LABEL) })}
          onClick={() => onRemove(passage)}
        />
      )}
    </li>
  );
}

/** So much of a passage names it, in UTF-16 code units. */
const LONGEST_LABEL = 20;

function keyOf({ target }: Passage): string {
  return `${target.documentId} ${target.position.start} ${target.position.end}`;
}

/** Escape gives the passages up; C, where it adds nothing, leads to what makes the note. */
function useTrayKeys(tools: RefObject<HTMLElement | null>, onCancel: () => void): void {
  const latest = useRef(onCancel);
  latest.current = onCancel;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      const isElsewhere =
        event.defaultPrevented ||
        event.isComposing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        (target instanceof Element &&
          target.closest("input, textarea, [contenteditable], [role=dialog], [role=menu]") !==
            null);
      if (isElsewhere) return;
      if (key === "Escape") latest.current();
      else if (key.toLowerCase() === "c" && window.getSelection()?.isCollapsed !== false) {
        tools.current?.querySelector("button")?.focus();
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [tools]);
}

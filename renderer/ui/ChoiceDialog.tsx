import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./Dialog";
import "./choice-dialog.css";

/** One of many passages to choose from. */
export interface Choice {
  readonly key: string;
  /** What it is called by kind and number, where its heading does not say so. */
  readonly place?: string;
  readonly heading: string;
  readonly text: string;
}

/** Lets the user choose one passage of a document, by looking through them or by words in them. */
export function ChoiceDialog({
  title,
  choices,
  current,
  onChoose,
  onClose,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** The key of what is chosen so far, said in words. */
  readonly current: string | null;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const wanted = words.trim();
  const found = choices.filter(({ heading, text }) => `${heading}\n${text}`.includes(wanted));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  }, []);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(window.document.activeElement as HTMLButtonElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  };
  return (
    <Dialog opened onClose={onClose} size="lg" title={title} centered={false}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys lead from the field into the list */}
      <div onKeyDown={move}>
        <TextInput
          data-autofocus
          label={t("choice.filter")}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {found.length === 0 && <p className="choice-none">{t("choice.none")}</p>}
        <ul ref={list} className="choice-list" aria-label={title}>
          {found.map(({ key, place, heading, text }) => (
            <li key={key}>
              <button
                type="button"
                className="plain choice"
                aria-current={key === current || undefined}
                onClick={() => onChoose(key)}
              >
                <span className="choice-heading">
                  {place !== undefined && <span className="choice-place">{place}</span>}
                  {heading}
                  {key === current && <span className="choice-current">{t("choice.current")}</span>}
                </span>
                <span className="choice-text">{text}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

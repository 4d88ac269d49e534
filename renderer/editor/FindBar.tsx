import { Button, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton";
import { findWords, goToMatch, matchCount, stepFind } from "./find";
import type { SoughtWords } from "./sought-words";

/** Finds and replaces within one note. */
export function FindBar({
  editor,
  sought,
  onClose,
}: {
  readonly editor: Editor;
  /** What is looked for at first; another object is looked for anew. */
  readonly sought: SoughtWords;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState(sought.words);
  const [replacement, setReplacement] = useState("");
  useEffect(() => findWords(editor, words, replacement), [editor, words, replacement]);
  useEffect(() => {
    setWords(sought.words);
    findWords(editor, sought.words, "");
    goToMatch(editor, sought.number);
  }, [editor, sought]);
  useEffect(() => () => findWords(editor, "", ""), [editor]);
  const count = useEditorState({ editor, selector: ({ editor }) => matchCount(editor) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter") stepFind(editor, event.shiftKey ? "previous" : "next");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = count === 0;
  return (
    <search className="find-bar" aria-label={t("editor.find")}>
      <TextInput
        aria-label={t("editor.findWords")}
        placeholder={t("editor.findWords")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        data-autofocus
        autoFocus
      />
      <span className="find-count" role="status">
        {words !== "" && t("editor.matches", { count })}
      </span>
      <IconButton
        size={30}
        disabled={none}
        label={t("editor.previousMatch")}
        keys="Shift+Enter"
        onClick={() => stepFind(editor, "previous")}
      >
        <IconChevronUp size={18} />
      </IconButton>
      <IconButton
        size={30}
        disabled={none}
        label={t("editor.nextMatch")}
        keys="Enter"
        onClick={() => stepFind(editor, "next")}
      >
        <IconChevronDown size={18} />
      </IconButton>
      <TextInput
        aria-label={t("editor.replacement")}
        placeholder={t("editor.replacement")}
        value={replacement}
        onChange={(event) => setReplacement(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button
        variant="default"
        size="xs"
        disabled={none}
        onClick={() => stepFind(editor, "replace")}
      >
        {t("editor.replace")}
      </Button>
      <Button variant="default" size="xs" disabled={none} onClick={() => stepFind(editor, "all")}>
        {t("editor.replaceAll")}
      </Button>
      <IconButton size={30} label={t("app.close")} keys="Esc" onClick={onClose}>
        <IconX size={18} />
      </IconButton>
    </search>
  );
}

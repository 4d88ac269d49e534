import { type Content, type Editor, EditorContent, useEditor } from "@tiptap/react";
import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Citation } from "../../domain/notes/citation";
import { wordCount } from "../../domain/notes/word-count";
import { plainText } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";
import { CitationCard, type CitationCardProps } from "./citation-node";
import { FindBar } from "./FindBar";
import { dropCitation, imagesIn, insertCitations } from "./insert";
import { NoteToolbar } from "./NoteToolbar";
import { noteExtensions } from "./note-extensions";
import { cleanOfficeHtml } from "./paste/office-html";
import { NOTHING_SOUGHT, type SoughtWords } from "./sought-words";
import { useAutosave } from "./useAutosave";
import "./editor.css";
import "./note-editor.css";

/** What a note says: its title and its text. */
export interface NoteDraft {
  readonly title: string;
  readonly body: RichText;
}

export interface NoteEditorProps {
  /** What the note says when it is opened; later changes of it are not looked at. */
  readonly draft: NoteDraft;
  /** Stores what was written; tells whether it was stored. */
  readonly onStore: (draft: NoteDraft) => Promise<boolean>;
  /** Draws a citation. */
  readonly Card: ComponentType<CitationCardProps>;
  /** Citations to be put in at the cursor; taken once. */
  readonly citations: readonly Citation[];
  readonly onCited: () => void;
  /** Words to be found and shown, with the bar that goes on from there; taken once. */
  readonly sought: SoughtWords | null;
  readonly onSought: () => void;
  /** Keeps an image; gives its address, or `null` where it could not be kept. */
  readonly onImage: (file: File) => Promise<string | null>;
}

/** Edits one note; what is written is stored by itself (`useAutosave`). */
export function NoteEditor(props: NoteEditorProps) {
  const { citations, onCited, sought, onSought } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useState(props.draft);
  const newest = useRef(props.draft);
  const [finding, setFinding] = useState<SoughtWords | null>(null);
  const { change, flush } = useAutosave(props.onStore);
  const openFind = () => setFinding((now) => now ?? NOTHING_SOUGHT);
  const alter = (changes: Partial<NoteDraft>) => {
    newest.current = { ...newest.current, ...changes };
    setDraft(newest.current);
    change(newest.current);
  };
  const { editor, putImages } = useNoteEditor(props, {
    onBody: (body) => alter({ body }),
    onLeave: () => void flush(),
    onFind: () => openFind(),
  });

  useEffect(() => {
    if (citations.length === 0 || editor === null) return;
    insertCitations(editor, citations);
    onCited();
  }, [citations, editor, onCited]);

  useEffect(() => {
    if (sought === null || editor === null) return;
    setFinding(sought);
    onSought();
  }, [sought, editor, onSought]);

  if (editor === null) return null;
  const closeFind = () => {
    setFinding(null);
    editor.commands.focus();
  };
  return (
    <div className="note-editor">
      <NoteToolbar editor={editor} onImages={putImages} onFind={openFind} />
      {finding !== null && <FindBar editor={editor} sought={finding} onClose={closeFind} />}
      <div className="note-paper">
        <input
          className="note-title"
          aria-label={t("notes.titleLabel")}
          placeholder={t("notes.untitled")}
          value={draft.title}
          onChange={(event) => alter({ title: event.currentTarget.value })}
          onBlur={() => void flush()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key !== "Enter" && event.key !== "ArrowDown") return;
            event.preventDefault();
            editor.commands.focus("start");
          }}
        />
        <CitationCard.Provider value={props.Card}>
          <EditorContent editor={editor} className="note-text" />
        </CitationCard.Provider>
      </div>
      <p className="note-count">
        {t("notes.wordCount", { count: wordCount(plainText(draft.body)) })}
      </p>
    </div>
  );
}

/** The editor itself, and what it does with keys, pastes and drops. */
function useNoteEditor(
  { draft, onImage }: NoteEditorProps,
  on: {
    readonly onBody: (body: RichText) => void;
    readonly onLeave: () => void;
    readonly onFind: () => void;
  },
) {
  const { t } = useTranslation();
  const made = useRef<Editor | null>(null);
  const extensions = useMemo(
    () => noteExtensions({ placeholder: t("notes.placeholder"), task: t("editor.task") }),
    [t],
  );
  const putImages = (files: readonly File[]) => void insertImages(made.current, files, onImage);
  const editor = useEditor({
    extensions,
    content: draft.body as Content,
    injectCSS: false,
    editorProps: {
      attributes: {
        "aria-label": t("notes.textLabel"),
        role: "textbox",
        "aria-multiline": "true",
      },
      transformPastedHTML: cleanOfficeHtml,
      handleKeyDown: (view, event) => {
        // While an input method composes, its keys are its own.
        if (event.isComposing || view.composing) return false;
        const mod = event.ctrlKey || event.metaKey;
        const finds = mod && !event.altKey && !event.shiftKey && /^[fh]$/iu.test(event.key);
        if (finds) on.onFind();
        return finds;
      },
      handlePaste: (_view, event) => {
        const images = imagesIn(event.clipboardData);
        if (images.length > 0) putImages(images);
        return images.length > 0;
      },
      handleDrop: (_view, event) => {
        const images = imagesIn(event.dataTransfer);
        if (images.length > 0) putImages(images);
        return images.length > 0 || (made.current !== null && dropCitation(made.current, event));
      },
    },
    onUpdate: ({ editor }) => on.onBody(editor.getJSON() as RichText),
    onBlur: on.onLeave,
  });
  made.current = editor;
  useEffect(() => {
    // Of itself the editor would select a citation at the beginning, and typing replace it.
    editor?.commands.setTextSelection(editor.state.doc.content.size);
  }, [editor]);
  return { editor, putImages } as const;
}

/** Keeps each image, then shows it at the cursor; what could not be kept is left out. */
async function insertImages(
  editor: Editor | null,
  files: readonly File[],
  keep: (file: File) => Promise<string | null>,
): Promise<void> {
  for (const file of files) {
    const src = await keep(file);
    if (src === null || editor === null || editor.isDestroyed) continue;
    editor.chain().focus().setImage({ src, alt: file.name }).run();
  }
}

import { ActionIcon, Button } from "@mantine/core";
import { IconBold, IconItalic, IconList, IconListNumbers } from "@tabler/icons-react";
import { type Content, type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { RichText } from "../../domain/rich-text/rich-text";
import { COMMENT_EXTENSIONS } from "./extensions";
import "./editor.css";

/** A pause of this many milliseconds in the typing stores the comment. */
const PAUSE = 700;

/**
 * Edits one comment. What is typed is handed to `onChange` at every pause, on
 * leaving the field, when the window closes and when the editor goes away;
 * `onChange` tells whether it was stored. What could not be stored stays in the
 * field, which closes only when everything in it is safe.
 */
export function CommentEditor({
  value,
  onChange,
  onDone,
}: {
  readonly value: RichText | null;
  readonly onChange: (value: RichText) => Promise<boolean>;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const unsaved = useRef<RichText | null>(null);
  const timer = useRef(0);
  const report = useRef(onChange);
  report.current = onChange;

  /** True when nothing is left unsaved. */
  const flush = useRef(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    const value = unsaved.current;
    if (value === null) return true;
    unsaved.current = null;
    const stored = await report.current(value);
    if (!stored) unsaved.current ??= value;
    return stored;
  }).current;
  const finish = async () => {
    if (await flush()) onDone();
  };

  const editor = useEditor({
    extensions: COMMENT_EXTENSIONS,
    content: value === null ? "" : (value as Content),
    autofocus: "end",
    injectCSS: false,
    editorProps: {
      attributes: {
        "aria-label": t("annotations.commentLabel"),
        role: "textbox",
        "aria-multiline": "true",
      },
      handleKeyDown: (view, event) => {
        // While an input method composes, its keys are its own.
        if (event.isComposing || view.composing) return false;
        const leaves =
          event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
        if (leaves) void finish();
        return leaves;
      },
    },
    onUpdate: ({ editor }) => {
      unsaved.current = editor.getJSON() as RichText;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), PAUSE);
    },
    onBlur: () => void flush(),
  });

  useEffect(() => {
    const onLeave = () => void flush();
    window.addEventListener("pagehide", onLeave);
    return () => {
      window.removeEventListener("pagehide", onLeave);
      onLeave();
    };
  }, [flush]);

  return (
    <div className="comment-editor">
      <EditorContent editor={editor} className="comment-field" />
      <div className="comment-tools">
        {editor !== null && <Marks editor={editor} />}
        <Button size="compact-sm" onClick={() => void finish()}>
          {t("annotations.done")}
        </Button>
      </div>
    </div>
  );
}

function Marks({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const tools = [
    { name: "bold", Icon: IconBold, run: () => editor.chain().focus().toggleBold().run() },
    { name: "italic", Icon: IconItalic, run: () => editor.chain().focus().toggleItalic().run() },
    {
      name: "bulletList",
      Icon: IconList,
      run: () => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: "orderedList",
      Icon: IconListNumbers,
      run: () => editor.chain().focus().toggleOrderedList().run(),
    },
  ] as const;
  return (
    <div role="toolbar" aria-label={t("editor.toolbar")} className="comment-marks">
      {tools.map(({ name, Icon, run }) => (
        <ActionIcon
          key={name}
          variant={editor.isActive(name) ? "light" : "subtle"}
          color="gray"
          size="sm"
          aria-label={t(`editor.${name}`)}
          title={t(`editor.${name}`)}
          aria-pressed={editor.isActive(name)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
        >
          <Icon size={15} />
        </ActionIcon>
      ))}
    </div>
  );
}

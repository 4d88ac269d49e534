import { Button } from "@mantine/core";
import { type Content, EditorContent, useEditor } from "@tiptap/react";
import { useLayoutEffect } from "react";
import { useTranslation } from "react-i18next";
import type { RichText } from "../../domain/rich-text/rich-text";
import { COMMENT_EXTENSIONS } from "./extensions";
import { Tools } from "./Tools";
import { BOLD, BULLET_LIST, ITALIC, ORDERED_LIST } from "./text-tools";
import { useAutosave } from "./useAutosave";
import "./editor.css";

const TOOLS = [BOLD, ITALIC, BULLET_LIST, ORDERED_LIST];
const TOOL_SIZE = { button: 22, icon: 15 } as const;

/**
 * Edits one comment. What is typed is handed to `onChange` by itself
 * (`useAutosave`) and on leaving the field; the editor closes only when
 * everything in it is stored.
 */
export function CommentEditor({
  value,
  label,
  onChange,
  onDone,
}: {
  readonly value: RichText | null;
  /** What the field is called where it is not a comment's. */
  readonly label?: string;
  readonly onChange: (value: RichText) => Promise<boolean>;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { change, flush } = useAutosave(onChange);
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
        "aria-label": label ?? t("annotations.commentLabel"),
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
    onUpdate: ({ editor }) => change(editor.getJSON() as RichText),
    onBlur: () => void flush(),
  });
  // The editor's own `autofocus` comes a frame or two later: what is typed at once
  // would be lost, or taken for commands.
  useLayoutEffect(() => editor?.view.focus(), [editor]);

  return (
    <div className="comment-editor">
      <EditorContent editor={editor} className="comment-field" />
      <div className="comment-tools">
        {editor !== null && (
          <div role="toolbar" aria-label={t("editor.toolbar")} className="comment-marks">
            <Tools editor={editor} tools={TOOLS} size={TOOL_SIZE} />
          </div>
        )}
        <Button size="compact-sm" onClick={() => void finish()}>
          {t("annotations.done")}
        </Button>
      </div>
    </div>
  );
}

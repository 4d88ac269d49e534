import type { IconBold } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton";

/** One thing a toolbar does to the text; `name` is also that of its message. */
export interface Tool {
  readonly name: string;
  readonly Icon: typeof IconBold;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly run: (editor: Editor) => void;
  /** Whether what it makes is there at the cursor. */
  readonly isActive?: (editor: Editor) => boolean;
  readonly isEnabled?: (editor: Editor) => boolean;
}

/** Buttons for the text at the cursor. */
export function Tools({
  editor,
  tools,
  size,
}: {
  readonly editor: Editor;
  readonly tools: readonly Tool[];
  /** Side of a button, and of the sign in it, in CSS pixels. */
  readonly size: { readonly button: number; readonly icon: number };
}) {
  const { t } = useTranslation();
  const states = useEditorState({
    editor,
    selector: ({ editor }) =>
      tools.map(({ isActive, isEnabled }) => ({
        active: isActive?.(editor) ?? false,
        enabled: isEnabled?.(editor) ?? true,
      })),
  });
  return tools.map(({ name, Icon, keys, run, isActive }, index) => {
    const { active = false, enabled = true } = states[index] ?? {};
    const label = t(`editor.${name}`);
    return (
      <IconButton
        key={name}
        variant={active ? "light" : "subtle"}
        color={active ? "cinnabar" : "gray"}
        size={size.button}
        disabled={!enabled}
        label={label}
        keys={keys}
        aria-pressed={isActive === undefined ? undefined : active}
        // The press must not take the cursor out of the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(editor)}
      >
        <Icon size={size.icon} stroke={1.7} aria-hidden />
      </IconButton>
    );
  });
}

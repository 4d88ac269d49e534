import { Menu } from "@mantine/core";
import { IconChevronDown, IconPhoto, IconSearch } from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton";
import { BLOCK_TOOLS, HISTORY_TOOLS, MARK_TOOLS, TABLE_TOOLS } from "./note-tools";
import { Tools } from "./Tools";

const SIZE = { button: 30, icon: 18 } as const;
const LEVELS = [1, 2, 3] as const;

/** What can be done to a note's text, by button. */
export function NoteToolbar({
  editor,
  onImages,
  onFind,
}: {
  readonly editor: Editor;
  readonly onImages: (files: readonly File[]) => void;
  readonly onFind: () => void;
}) {
  const { t } = useTranslation();
  const inTable = useEditorState({ editor, selector: ({ editor }) => editor.isActive("table") });
  return (
    <div className="note-tools" role="toolbar" aria-label={t("editor.toolbar")}>
      <Tools editor={editor} tools={HISTORY_TOOLS} size={SIZE} />
      <HeadingMenu editor={editor} />
      <Tools editor={editor} tools={MARK_TOOLS} size={SIZE} />
      <span className="tools-line" />
      <Tools editor={editor} tools={BLOCK_TOOLS} size={SIZE} />
      <ImageButton onImages={onImages} />
      <span className="tools-line" />
      <IconButton size={SIZE.button} label={t("editor.find")} keys="Ctrl+F" onClick={onFind}>
        <IconSearch size={SIZE.icon} stroke={1.7} aria-hidden />
      </IconButton>
      {inTable && (
        <>
          <span className="tools-line" />
          <Tools editor={editor} tools={TABLE_TOOLS} size={SIZE} />
        </>
      )}
    </div>
  );
}

/** Body text or one of three headings. */
function HeadingMenu({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  const level = useEditorState({
    editor,
    selector: ({ editor }) => LEVELS.find((one) => editor.isActive("heading", { level: one })) ?? 0,
  });
  return (
    <Menu position="bottom-start" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className="plain heading-menu"
          aria-label={`${t("editor.paragraphStyle")}：${t(`editor.headings.${level}`)}`}
          title={t("editor.paragraphStyle")}
        >
          {t(`editor.headings.${level}`)} <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => editor.chain().focus().setParagraph().run()}>
          {t("editor.headings.0")}
        </Menu.Item>
        {LEVELS.map((one) => (
          <Menu.Item
            key={one}
            rightSection={<span className="faint">{`Ctrl+Alt+${one}`}</span>}
            onClick={() => editor.chain().focus().setHeading({ level: one }).run()}
          >
            {t(`editor.headings.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ImageButton({ onImages }: { readonly onImages: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        size={SIZE.button}
        label={t("editor.image")}
        onClick={() => input.current?.click()}
      >
        <IconPhoto size={SIZE.icon} stroke={1.7} aria-hidden />
      </IconButton>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        multiple
        hidden
        onChange={(event) => {
          onImages([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}

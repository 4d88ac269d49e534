import { ActionIcon, Autocomplete, Menu, TagsInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import {
  IconClipboardText,
  IconDots,
  IconFolder,
  IconHistory,
  IconTag,
  IconTrash,
} from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidyTag } from "../../domain/library/tags";
import { foldersOf, LONGEST_FOLDER, tidyFolder } from "../../domain/notes/folders";
import { markdownOf } from "../../domain/notes/markdown";
import { type Note, noteName } from "../../domain/notes/note";
import { tagCounts } from "../../domain/notes/shelf";
import { copyText } from "./copy-text";
import type { NoteChanges } from "./useNoteChanges";

/** Folder and tags of a note, and what else can be done with it. */
export function NoteHead({
  note,
  notes,
  changes,
  onHistory,
}: {
  readonly note: Note;
  readonly notes: readonly Note[];
  readonly changes: NoteChanges;
  readonly onHistory: () => void;
}) {
  const { t } = useTranslation();
  return (
    <header className="note-head">
      <FolderField note={note} notes={notes} onMove={(folder) => changes.move(note, folder)} />
      <TagsInput
        className="note-tags"
        aria-label={t("notes.tags")}
        placeholder={note.tags.length === 0 ? t("notes.tagsHint") : ""}
        leftSection={<IconTag size={16} aria-hidden />}
        data={tagCounts(notes).map(({ tag }) => tag)}
        value={[...note.tags]}
        acceptValueOnBlur
        onChange={(tags) => void changes.tag(note, [...new Set(tags.flatMap(tidied))])}
      />
      <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={34} aria-label={t("notes.more")}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconHistory size={18} />} onClick={onHistory}>
            {t("notes.versions")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconClipboardText size={18} />}
            onClick={() => {
              const title = noteName(note);
              const heading = title === null ? "" : `# ${title}\n\n`;
              copyText(heading + markdownOf(note.body));
              notifications.show({ message: t("notes.markdownCopied") });
            }}
          >
            {t("notes.copyMarkdown")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={18} />}
            color="var(--red)"
            onClick={() => void changes.remove(note)}
          >
            {t("notes.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}

/** A folder's name: one there is, or a new one. It is taken on leaving the field. */
function FolderField({
  note,
  notes,
  onMove,
}: {
  readonly note: Note;
  readonly notes: readonly Note[];
  readonly onMove: (folder: string) => Promise<boolean>;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(note.folder);
  useEffect(() => setTyped(note.folder), [note.folder]);
  const take = (text: string) => {
    const folder = tidyFolder(text);
    setTyped(folder ?? note.folder);
    if (folder !== null && folder !== note.folder) void onMove(folder);
  };
  return (
    <Autocomplete
      className="note-folder"
      aria-label={t("notes.folder")}
      placeholder={t("notes.folderHint")}
      leftSection={<IconFolder size={16} aria-hidden />}
      maxLength={LONGEST_FOLDER}
      data={foldersOf(notes).map(({ path }) => path)}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={take}
      onBlur={() => take(typed)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) take(typed);
      }}
    />
  );
}

function tidied(text: string): readonly string[] {
  const tag = tidyTag(text);
  return tag === null ? [] : [tag];
}

import { Button, TextInput } from "@mantine/core";
import { IconFolder, IconNotes, IconPencil, IconTag, IconTrash } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Folder, foldersOf, LONGEST_FOLDER, tidyFolder } from "../../domain/notes/folders";
import type { Note } from "../../domain/notes/note";
import { type Shelf, tagCounts } from "../../domain/notes/shelf";
import { IconButton } from "../ui/IconButton";

/** What each level of a folder's path is set in by, in CSS pixels. */
const INDENT = 16;

/** All notes, folders, tags and the recycle bin: one of them is shown in the list. */
export function Shelves({
  notes,
  binnedOthers,
  shelf,
  onShelf,
  onRename,
}: {
  readonly notes: readonly Note[];
  /** How many annotations and handouts lie in the bin. */
  readonly binnedOthers: number;
  readonly shelf: Shelf;
  readonly onShelf: (shelf: Shelf) => void;
  readonly onRename: (from: string, to: string) => Promise<boolean>;
}) {
  const { t } = useTranslation();
  const kept = notes.filter(({ deletedAt }) => deletedAt === null);
  const folders = foldersOf(kept);
  const tags = tagCounts(kept);
  return (
    <nav className="shelves" aria-label={t("notes.shelves")}>
      <ShelfButton
        Icon={IconNotes}
        name={t("notes.all")}
        count={kept.length}
        current={shelf.kind === "all"}
        onClick={() => onShelf({ kind: "all" })}
      />
      {folders.length > 0 && <h2 className="panel-title">{t("notes.folders")}</h2>}
      {folders.map((folder) => (
        <FolderShelf
          key={folder.path}
          folder={folder}
          current={shelf.kind === "folder" && shelf.path === folder.path}
          onChoose={() => onShelf({ kind: "folder", path: folder.path })}
          onRename={async (to) => {
            if (await onRename(folder.path, to)) onShelf({ kind: "folder", path: to });
          }}
        />
      ))}
      {tags.length > 0 && <h2 className="panel-title">{t("notes.tags")}</h2>}
      {tags.map(({ tag, count }) => (
        <ShelfButton
          key={tag}
          Icon={IconTag}
          name={tag}
          count={count}
          current={shelf.kind === "tag" && shelf.tag === tag}
          onClick={() => onShelf({ kind: "tag", tag })}
        />
      ))}
      <span className="shelves-space" />
      <ShelfButton
        Icon={IconTrash}
        name={t("notes.bin")}
        count={notes.length - kept.length + binnedOthers}
        current={shelf.kind === "bin"}
        onClick={() => onShelf({ kind: "bin" })}
      />
    </nav>
  );
}

/** A folder; the one that is shown can be renamed. */
function FolderShelf({
  folder,
  current,
  onChoose,
  onRename,
}: {
  readonly folder: Folder;
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly onRename: (to: string) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const rename = () => {
    const to = tidyFolder(typed ?? "");
    setTyped(null);
    if (to !== null && to !== "" && to !== folder.path) void onRename(to);
  };
  if (typed !== null) {
    return (
      <form
        className="folder-rename"
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextInput
          aria-label={t("notes.folderName")}
          value={typed}
          maxLength={LONGEST_FOLDER}
          autoFocus
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && !event.nativeEvent.isComposing) setTyped(null);
          }}
        />
        <Button type="submit" size="xs">
          {t("notes.rename")}
        </Button>
      </form>
    );
  }
  return (
    <ShelfButton
      Icon={IconFolder}
      name={folder.name}
      count={folder.count}
      current={current}
      depth={folder.depth}
      onClick={onChoose}
    >
      {current && (
        <IconButton
          size={28}
          label={t("notes.renameFolder", { name: folder.name })}
          onClick={() => setTyped(folder.path)}
        >
          <IconPencil size={15} />
        </IconButton>
      )}
    </ShelfButton>
  );
}

function ShelfButton({
  Icon,
  name,
  count,
  current,
  depth = 0,
  onClick,
  children,
}: {
  readonly Icon: typeof IconTag;
  readonly name: string;
  readonly count: number;
  readonly current: boolean;
  readonly depth?: number;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <div className="shelf" data-current={current}>
      <button
        type="button"
        className="plain shelf-button"
        aria-current={current ? "true" : undefined}
        style={{ paddingLeft: 14 + depth * INDENT }}
        onClick={onClick}
      >
        <Icon size={17} stroke={1.6} aria-hidden />
        <span className="shelf-name">{name}</span>
        <small>{count}</small>
      </button>
      {children}
    </div>
  );
}

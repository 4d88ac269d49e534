import { Button, TextInput } from "@mantine/core";
import { IconPencil, IconTagOff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import { LONGEST_TAG, tidyTag } from "../../domain/library/tags";
import type { TagCount } from "../../domain/notes/shelf";
import { Dialog } from "../ui/Dialog";
import { IconButton } from "../ui/IconButton";
import type { AnnotationChanges } from "./useAnnotationChanges";

/** Every tag of annotations: to rename everywhere, or to take off everywhere. */
export function AllTagsDialog({
  tags,
  annotations,
  changes,
  onClose,
}: {
  readonly tags: readonly TagCount[];
  readonly annotations: readonly Annotation[];
  readonly changes: AnnotationChanges;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [renamed, setRenamed] = useState<string | null>(null);
  const idsWith = (tag: string) =>
    annotations.filter((one) => one.tags.includes(tag)).map(({ id }) => id);
  return (
    <Dialog opened onClose={onClose} title={t("annotations.allTags.title")}>
      {tags.length === 0 && <p className="tags-hint">{t("annotations.allTags.none")}</p>}
      <ul className="all-tags">
        {tags.map(({ tag, count }) => (
          <li key={tag}>
            {renamed === tag ? (
              <RenameField
                tag={tag}
                known={tags}
                onDone={(to) => {
                  setRenamed(null);
                  if (to !== null) void changes.renameTag(idsWith(tag), tag, to);
                }}
              />
            ) : (
              <>
                <span className="row-cut">#{tag}</span>
                <small className="faint">{t("annotations.panel.count", { count })}</small>
                <IconButton
                  size={30}
                  label={t("annotations.allTags.rename", { tag })}
                  onClick={() => setRenamed(tag)}
                >
                  <IconPencil size={16} />
                </IconButton>
                <IconButton
                  size={30}
                  label={t("annotations.allTags.takeOff", { tag })}
                  onClick={() => void changes.tag(idsWith(tag), [], [tag])}
                >
                  <IconTagOff size={16} />
                </IconButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The new name of a tag; where it is another tag's name the two become one, which is said. */
function RenameField({
  tag,
  known,
  onDone,
}: {
  readonly tag: string;
  readonly known: readonly TagCount[];
  /** `null` where the name stays. */
  readonly onDone: (to: string | null) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(tag);
  const to = tidyTag(typed);
  const isOther = to !== null && to !== tag && known.some((one) => one.tag === to);
  return (
    <form
      className="rename-tag"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(to === tag ? null : to);
      }}
    >
      <TextInput
        aria-label={t("annotations.allTags.name")}
        description={isOther ? t("annotations.allTags.joins", { tag: to }) : undefined}
        inputWrapperOrder={["input", "description"]}
        maxLength={LONGEST_TAG}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          onDone(null);
        }}
      />
      <Button type="submit" variant="default" disabled={to === null}>
        {t("notes.rename")}
      </Button>
    </form>
  );
}

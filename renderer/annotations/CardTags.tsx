import { Autocomplete } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST_TAG, tidyTag } from "../../domain/library/tags";

/** The tags of an annotation; on the active card they can be put on and taken off. */
export function CardTags({
  tags,
  known,
  active,
  onTag,
}: {
  readonly tags: readonly string[];
  /** Every tag there is, to choose from. */
  readonly known: readonly string[];
  readonly active: boolean;
  readonly onTag: (on: readonly string[], off: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  if (tags.length === 0 && !active) return null;
  return (
    <div className="card-tags">
      {tags.map((tag) => (
        <span key={tag} className="card-tag">
          #{tag}
          {active && (
            <button
              type="button"
              className="plain"
              aria-label={t("annotations.tag.remove", { tag })}
              title={t("annotations.tag.remove", { tag })}
              onClick={() => onTag([], [tag])}
            >
              <IconX size={12} aria-hidden />
            </button>
          )}
        </span>
      ))}
      {active &&
        (adding ? (
          <TagField
            choices={known.filter((tag) => !tags.includes(tag))}
            onTag={(tag) => onTag([tag], [])}
            onDone={() => setAdding(false)}
          />
        ) : (
          <button type="button" className="plain add-tag" onClick={() => setAdding(true)}>
            <IconPlus size={12} aria-hidden /> {t("annotations.tag.add")}
          </button>
        ))}
    </div>
  );
}

/** A field for one tag after the other; leaving it takes what was typed. */
function TagField({
  choices,
  onTag,
  onDone,
}: {
  readonly choices: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const take = (text: string) => {
    const tag = tidyTag(text);
    setTyped("");
    if (tag !== null) onTag(tag);
  };
  return (
    <Autocomplete
      size="xs"
      className="tag-field"
      aria-label={t("annotations.tag.field")}
      placeholder={t("annotations.tag.field")}
      maxLength={LONGEST_TAG}
      autoFocus
      data={[...choices]}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={(tag) => {
        take(tag);
        // The field would keep the option's words.
        queueMicrotask(() => setTyped(""));
      }}
      onBlur={() => {
        take(typed);
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") onDone();
        if (event.key === "Enter" && !event.defaultPrevented) take(typed);
      }}
    />
  );
}

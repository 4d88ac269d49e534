import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import { LONGEST_TAG, type TagState, tagStates, tidyTag } from "../../domain/library/tags";
import { fold } from "../../domain/search/fold";

/** The tags of one or several documents: every tag there is with a tick, and a field for new ones. */
export function TagsDialog({
  rows,
  tags,
  onClose,
  onSave,
}: {
  readonly rows: readonly LibraryRow[];
  /** Every tag of the library. */
  readonly tags: readonly string[];
  readonly onClose: () => void;
  readonly onSave: (on: readonly string[], off: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [created, setCreated] = useState<readonly string[]>([]);
  const [set, setSet] = useState<ReadonlyMap<string, TagState>>(new Map());
  const states = new Map([...tagStates([...created, ...tags], rows), ...set]);
  const wanted = tidyTag(typed);
  const shown = [...states].filter(([tag]) => fold(tag).includes(fold(typed.trim())));
  // The same word written in another width or case is the same tag.
  const known = [...states.keys()].find((tag) => wanted !== null && fold(tag) === fold(wanted));

  const put = (tag: string, state: TagState) => setSet(new Map([...set, [tag, state]]));
  const add = () => {
    if (wanted === null) return;
    if (known === undefined) setCreated([wanted, ...created]);
    put(known ?? wanted, "all");
    setTyped("");
  };
  const save = () => {
    // What was typed and not yet added is meant too.
    const final = wanted === null ? set : new Map([...set, [known ?? wanted, "all"] as const]);
    const before = tagStates([...final.keys()], rows);
    const turned = (state: TagState) =>
      [...final].filter(([tag, one]) => one === state && before.get(tag) !== state);
    const [on, off] = [turned("all"), turned("none")].map((all) => all.map(([tag]) => tag));
    if (on !== undefined && off !== undefined && on.length + off.length > 0) onSave(on, off);
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        rows.length === 1
          ? t("library.tagging.one", { title: rows[0]?.shortTitle })
          : t("library.tagging.many", { count: rows.length })
      }
      centered
      closeButtonProps={{ "aria-label": t("app.close") }}
    >
      <Stack gap="sm">
        <form
          className="new-tag"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextInput
            data-autofocus
            label={t("library.tagging.field")}
            placeholder={t("library.tagging.hint")}
            maxLength={LONGEST_TAG}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={wanted === null}>
            {t("library.tagging.add")}
          </Button>
        </form>
        <fieldset className="tag-choices" aria-label={t("library.columns.tags")}>
          {shown.map(([tag, state]) => (
            <Checkbox
              key={tag}
              label={tag}
              checked={state === "all"}
              indeterminate={state === "some"}
              onChange={() => put(tag, state === "all" ? "none" : "all")}
            />
          ))}
          {states.size === 0 && (
            <Text size="sm" c="dimmed">
              {t("library.tagging.none")}
            </Text>
          )}
        </fieldset>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("library.cancel")}
          </Button>
          <Button onClick={save}>{t("library.save")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

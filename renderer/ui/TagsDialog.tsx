import { Button, Checkbox, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./Dialog";
import "./tags-dialog.css";

/** Whether all, some or none of what is tagged have a tag. */
type TagState = "all" | "some" | "none";

/** What tags may be, and which of them are the same. */
export interface TagRules {
  readonly longest: number;
  /** A tag as it is kept; `null` where it cannot be one. */
  readonly tidy: (text: string) => string | null;
  readonly fold: (text: string) => string;
}

/** The tags of one or several things: every tag there is with a tick, and a field for new ones. */
export function TagsDialog({
  title,
  tags,
  statesOf,
  rules,
  onClose,
  onSave,
}: {
  readonly title: string;
  /** Every tag there is. */
  readonly tags: readonly string[];
  /** How what is tagged stands to each of these tags. */
  readonly statesOf: (tags: readonly string[]) => ReadonlyMap<string, TagState>;
  readonly rules: TagRules;
  readonly onClose: () => void;
  readonly onSave: (on: readonly string[], off: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [created, setCreated] = useState<readonly string[]>([]);
  const [set, setSet] = useState<ReadonlyMap<string, TagState>>(new Map());
  const { tidy, fold, longest } = rules;
  const states = new Map([...statesOf([...created, ...tags]), ...set]);
  const wanted = tidy(typed);
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
    const before = statesOf([...final.keys()]);
    const turned = (state: TagState) =>
      [...final].filter(([tag, one]) => one === state && before.get(tag) !== state);
    const [on, off] = [turned("all"), turned("none")].map((all) => all.map(([tag]) => tag));
    if (on !== undefined && off !== undefined && on.length + off.length > 0) onSave(on, off);
    onClose();
  };

  return (
    <Dialog opened onClose={onClose} title={title}>
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
            maxLength={longest}
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
    </Dialog>
  );
}

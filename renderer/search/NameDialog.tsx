import { Button, Group, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog";

/** Longest name of a saved search, in UTF-16 code units: what a list shows of it. */
const LONGEST_NAME = 60;

/** Asks for the name of a saved search. */
export function NameDialog({
  title,
  first,
  onClose,
  onName,
}: {
  readonly title: string;
  readonly first: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState(first.slice(0, LONGEST_NAME));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    onName(name.trim());
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t("search.name")}
          value={name}
          maxLength={LONGEST_NAME}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t("search.cancel")}
          </Button>
          <Button type="submit" disabled={name.trim() === ""}>
            {t("search.save")}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

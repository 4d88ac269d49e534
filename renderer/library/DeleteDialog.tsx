import { Button, Group, List, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import { Dialog } from "../ui/Dialog";

/** Asks before documents leave the library for good: which they are, and what stays of them. */
export function DeleteDialog({
  rows,
  onClose,
  onDelete,
}: {
  readonly rows: readonly LibraryRow[];
  readonly onClose: () => void;
  readonly onDelete: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} title={t("library.delete.title", { count: rows.length })}>
      <Stack gap="sm">
        <List className="deleted-names" size="sm" spacing={4}>
          {rows.map(({ id, title, fileName }) => (
            <List.Item key={id}>
              {title}
              {fileName !== title && <small className="faint"> {fileName}</small>}
            </List.Item>
          ))}
        </List>
        <Text size="sm">{t("library.delete.goes")}</Text>
        <Text size="sm">{t("library.delete.stays")}</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t("library.cancel")}
          </Button>
          <Button
            onClick={() => {
              onDelete();
              onClose();
            }}
          >
            {t("library.delete.confirm")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

import { Button, Group, List, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";

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
    <Modal
      opened
      onClose={onClose}
      title={t("library.delete.title", { count: rows.length })}
      centered
      closeButtonProps={{ "aria-label": t("app.close") }}
    >
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
    </Modal>
  );
}

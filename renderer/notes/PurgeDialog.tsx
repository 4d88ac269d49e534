import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog";

/** Asks before something is deleted for good. */
export function PurgeDialog({
  opened,
  title,
  onClose,
  onPurge,
}: {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly onPurge: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <p>{t("notes.purgeHint")}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("library.cancel")}
        </Button>
        <Button
          onClick={() => {
            onPurge();
            onClose();
          }}
        >
          {t("notes.purge")}
        </Button>
      </Group>
    </Dialog>
  );
}

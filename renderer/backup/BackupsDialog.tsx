import { Button, Group, Stack, Text } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../domain/result";
import { Dialog } from "../ui/Dialog";
import { withdrawOffer } from "./BackupOffer";
import { BackupPlaces } from "./BackupPlaces";
import { RestoreDialog } from "./RestoreDialog";
import { SnapshotList } from "./SnapshotList";
import { useBackups } from "./useBackups";
import { useRestore } from "./useRestore";
import "./backup.css";

/** When and where backups were made, and what can be restored from them. */
export function BackupsDialog({
  opened,
  onClose,
  onFailure,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onFailure: (failure: Failure) => void;
}) {
  const { t } = useTranslation();
  const view = useBackups(opened, onFailure);
  useEffect(() => {
    if (opened) withdrawOffer();
  }, [opened]);
  const restore = useRestore();
  return (
    <>
      <Dialog
        opened={opened && restore.phase.kind === "closed"}
        onClose={onClose}
        title={t("backup.title")}
        size="min(820px, 94vw)"
      >
        {view.state !== null && (
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {t("backup.how")}
            </Text>
            <BackupPlaces view={view} state={view.state} />
            <SnapshotList
              view={view}
              onRestore={(fileName) => void restore.plan({ place: view.place, fileName })}
            />
            <Group justify="space-between">
              <Group gap="xs">
                <Button
                  variant="default"
                  disabled={view.isBusy}
                  onClick={() => void restore.plan(null)}
                >
                  {t("backup.fromFile")}
                </Button>
                <Button
                  variant="default"
                  disabled={view.isBusy}
                  onClick={() => void view.openFolder()}
                >
                  {t("backup.fromFolder")}
                </Button>
              </Group>
              <Button loading={view.state.isRunning} onClick={() => void view.backUp()}>
                {t("backup.now")}
              </Button>
            </Group>
          </Stack>
        )}
      </Dialog>
      <RestoreDialog restore={restore} />
    </>
  );
}

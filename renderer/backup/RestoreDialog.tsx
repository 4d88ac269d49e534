import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog";
import { FailureInDialog, WorkInDialog } from "../ui/WorkInDialog";
import { MissingFiles } from "./MissingFiles";
import { RestoreReview } from "./RestoreReview";
import type { Restore } from "./useRestore";

/** A restore on the screen: what it would change, how far it is, what it has changed. */
export function RestoreDialog({ restore }: { readonly restore: Restore }) {
  const { t } = useTranslation();
  const { phase, close } = restore;
  const canStop = phase.kind === "working" && phase.step === "storing";
  return (
    <Dialog
      opened={phase.kind !== "closed"}
      onClose={() => (phase.kind !== "working" || canStop) && close()}
      closeOnClickOutside={false}
      title={t("backup.restoreTitle")}
      size={phase.kind === "review" ? "min(760px, 94vw)" : "md"}
    >
      {phase.kind === "working" && (
        <WorkInDialog
          label={t("backup.restoreTitle")}
          said={t(`backup.step.${phase.step}`, { percent: Math.floor(100 * phase.done) })}
          share={phase.done}
          isStopping={phase.step === "cancelling"}
          {...(canStop && { onCancel: close })}
        />
      )}
      {phase.kind === "review" && (
        <RestoreReview
          summary={phase.summary}
          onCancel={close}
          onRestore={(choice) => void restore.restore(choice)}
        />
      )}
      {phase.kind === "failed" && (
        <FailureInDialog error={phase.error} next={t("backup.back")} onNext={close} />
      )}
      {phase.kind === "done" && (
        <Stack>
          <Text role="status">
            {t(phase.rows === 0 ? "backup.nothingRestored" : "backup.restored", {
              count: phase.rows,
            })}
          </Text>
          <MissingFiles files={phase.nowhere} />
          <Group justify="flex-end">
            <Button onClick={close} data-autofocus>
              {t("app.close")}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

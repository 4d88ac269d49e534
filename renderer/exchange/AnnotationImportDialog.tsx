import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog";
import { FailureInDialog, shareOf, WorkInDialog } from "../ui/WorkInDialog";
import type { Exchanged } from "./exchanged";
import { ImportReview } from "./ImportReview";
import type { AnnotationImport } from "./useAnnotationImport";
import "./exchange.css";

/** Steps whose length is known. */
const MEASURED: ReadonlySet<string> = new Set(["comparing", "storing"]);

/** An import of annotations on the screen: reading, what it would change, what it has changed. */
export function AnnotationImportDialog({
  importing,
  exchanged,
}: {
  readonly importing: AnnotationImport;
  readonly exchanged: Exchanged;
}) {
  const { t } = useTranslation();
  const { phase } = importing;
  return (
    <Dialog
      opened={phase.kind !== "closed"}
      onClose={importing.close}
      closeOnClickOutside={false}
      title={t("exchange.import")}
      size={phase.kind === "review" ? "min(1080px, 94vw)" : "md"}
    >
      {phase.kind === "working" && (
        <WorkInDialog
          label={t("exchange.import")}
          said={t(`exchange.step.${phase.step}`, {
            name: phase.name,
            done: phase.done,
            total: phase.total,
            percent: Math.floor(100 * phase.done),
          })}
          share={MEASURED.has(phase.step) ? shareOf(phase.done, phase.total) : 1}
          isStopping={phase.step === "cancelling"}
          onCancel={importing.close}
        />
      )}
      {phase.kind === "review" && (
        <ImportReview importing={importing} exchanged={exchanged} review={phase.review} />
      )}
      {phase.kind === "failed" && (
        <FailureInDialog error={phase.error} next={t("app.close")} onNext={importing.close} />
      )}
      {phase.kind === "done" && (
        <Stack>
          <Text role="status">
            {t(phase.annotations + phase.notes === 0 ? "exchange.nothingNew" : "exchange.done", {
              annotations: phase.annotations,
              notes: phase.notes,
            })}
          </Text>
          {phase.isHidden && <Text size="sm">{t("exchange.comesHidden")}</Text>}
          {phase.missingImages > 0 && (
            <Text size="sm">{t("exchange.missingImages", { count: phase.missingImages })}</Text>
          )}
          <Group justify="flex-end">
            <Button onClick={importing.close} data-autofocus>
              {t("app.close")}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

import { Button, Group, Modal, Progress, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ImportReview } from "./ImportReview";
import type { AnnotationImport } from "./useAnnotationImport";
import type { Exchanged } from "./useExchange";
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
    <Modal
      opened={phase.kind !== "closed"}
      onClose={importing.close}
      closeOnClickOutside={false}
      title={t("exchange.import")}
      size={phase.kind === "review" ? "min(1080px, 94vw)" : "md"}
      centered
      closeButtonProps={{ "aria-label": t("app.close") }}
    >
      {phase.kind === "working" && (
        <Stack>
          <Text role="status">
            {t(`exchange.step.${phase.step}`, {
              name: phase.name,
              done: phase.done,
              total: phase.total,
              percent: Math.floor(100 * phase.done),
            })}
          </Text>
          <Progress
            value={MEASURED.has(phase.step) ? (phase.done / Math.max(1, phase.total)) * 100 : 100}
            aria-label={t("exchange.import")}
            animated
          />
          <Group justify="flex-end">
            <Button
              variant="default"
              disabled={phase.step === "cancelling"}
              onClick={importing.close}
            >
              {t("export.cancel")}
            </Button>
          </Group>
        </Stack>
      )}
      {phase.kind === "review" && (
        <ImportReview importing={importing} exchanged={exchanged} review={phase.review} />
      )}
      {phase.kind === "failed" && (
        <Stack>
          <Text role="alert">
            {t(`failures.${phase.error.reason}`, { detail: phase.error.detail ?? "" })}
          </Text>
          <Group justify="flex-end">
            <Button onClick={importing.close}>{t("app.close")}</Button>
          </Group>
        </Stack>
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
    </Modal>
  );
}

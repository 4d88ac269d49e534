import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../domain/result";

/** What a dialog is busy with, in words and as a bar, and a way to stop it where there is one. */
export function WorkInDialog({
  label,
  said,
  share,
  isStopping = false,
  onCancel,
}: {
  /** What the bar is called. */
  readonly label: string;
  readonly said: string;
  /** How much of it is done, from 0 to 1. */
  readonly share: number;
  readonly isStopping?: boolean;
  readonly onCancel?: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text role="status">{said}</Text>
      <Progress value={100 * share} aria-label={label} animated />
      {onCancel !== undefined && (
        <Group justify="flex-end">
          <Button variant="default" disabled={isStopping} onClick={onCancel}>
            {t("export.cancel")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Why what a dialog was busy with came to nothing, and where one goes from there. */
export function FailureInDialog({
  error,
  next,
  onNext,
}: {
  readonly error: Failure;
  /** What the button says. */
  readonly next: string;
  readonly onNext: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text role="alert">{t(`failures.${error.reason}`, { detail: error.detail ?? "" })}</Text>
      <Group justify="flex-end">
        <Button onClick={onNext}>{next}</Button>
      </Group>
    </Stack>
  );
}

/** How much is done, from 0 to 1, also while it is not known how much there is. */
export function shareOf(done: number, total: number): number {
  return done / Math.max(1, total);
}

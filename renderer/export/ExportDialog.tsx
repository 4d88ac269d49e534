import { Button, Checkbox, Group, Loader, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Annotation, COLOURS } from "../../domain/annotations/annotation";
import type { Document } from "../../domain/document/document";
import type { Failure } from "../../domain/result";
import type { PdfExportOutcome, PdfExportStep } from "../../electron/contract";
import { bridge } from "../bridge/bridge";
import { useColourName } from "../ui/colour-names";
import { Dialog } from "../ui/Dialog";

type Progress =
  | { readonly kind: "asking" }
  | { readonly kind: "running"; readonly step: PdfExportStep | null }
  | { readonly kind: "done"; readonly outcome: PdfExportOutcome }
  | { readonly kind: "failed"; readonly error: Failure };

/** Exports one document with its annotations; says where it went, or why it did not. */
export function ExportDialog({
  opened,
  onClose,
  document,
  annotations,
  titles,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  /** Short titles by document. */
  readonly titles: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const [progress, setProgress] = useState<Progress>({ kind: "asking" });
  const [appendix, setAppendix] = useState(true);

  useEffect(() => {
    if (opened) setProgress({ kind: "asking" });
  }, [opened]);
  useEffect(() => bridge.on("exportStep", (step) => setProgress({ kind: "running", step })), []);

  const start = async () => {
    setProgress({ kind: "running", step: null });
    const result = await bridge.exportPdf({
      document,
      annotations,
      appendix: appendix && annotations.length > 0,
      colourNames: Object.fromEntries(COLOURS.map((one) => [one, colourName(one)])),
      titles,
    });
    if (!result.ok) setProgress({ kind: "failed", error: result.error });
    else if (result.value.kind === "cancelled") setProgress({ kind: "asking" });
    else setProgress({ kind: "done", outcome: result.value });
  };
  const close = () => {
    if (progress.kind === "running") void bridge.cancelExport();
    onClose();
  };

  return (
    <Dialog opened={opened} onClose={close} title={t("export.title")}>
      <Stack gap="md">
        <div>
          <Text fw={600}>{document.title}</Text>
          <Text c="dimmed" size="sm">
            {annotations.length > 0
              ? t("export.annotations", { count: annotations.length })
              : t("export.noAnnotations")}
          </Text>
        </div>
        {progress.kind === "asking" && (
          <>
            {annotations.length > 0 && (
              <Checkbox
                checked={appendix}
                onChange={(event) => setAppendix(event.currentTarget.checked)}
                label={t("export.appendix")}
                description={t("export.appendixHint")}
              />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t("export.cancel")}
              </Button>
              <Button onClick={() => void start()} data-autofocus>
                {t("export.start")}
              </Button>
            </Group>
          </>
        )}
        {progress.kind === "running" && (
          <Group justify="space-between">
            <Group gap="sm" role="status">
              <Loader size="sm" />
              {t(progress.step === null ? "export.choosing" : `export.step.${progress.step}`)}
            </Group>
            <Button variant="default" onClick={() => void bridge.cancelExport()}>
              {t("export.cancel")}
            </Button>
          </Group>
        )}
        {progress.kind === "failed" && (
          <Outcome
            alert
            text={t(`failures.${progress.error.reason}`, { detail: progress.error.detail })}
          >
            <Button onClick={() => void start()}>{t("export.start")}</Button>
          </Outcome>
        )}
        {progress.kind === "done" && progress.outcome.kind === "saved" && (
          <Saved outcome={progress.outcome} onClose={close} />
        )}
      </Stack>
    </Dialog>
  );
}

function Saved({
  outcome,
  onClose,
}: {
  readonly outcome: Extract<PdfExportOutcome, { kind: "saved" }>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Outcome text={t("export.saved", { pages: outcome.pages })}>
      <Text size="sm" c="dimmed" className="path">
        {t("export.savedWhere", { path: outcome.path })}
      </Text>
      {outcome.unplaced > 0 && (
        <Text size="sm">{t("export.unplaced", { count: outcome.unplaced })}</Text>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => void bridge.revealExport()}>
          {t("export.reveal")}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t("app.close")}
        </Button>
      </Group>
    </Outcome>
  );
}

function Outcome({
  text,
  alert = false,
  children,
}: {
  readonly text: string;
  readonly alert?: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <Stack gap="sm">
      <Text role={alert ? "alert" : "status"}>{text}</Text>
      {children}
    </Stack>
  );
}

import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/Dialog";
import { FailureInDialog, shareOf, WorkInDialog } from "../../ui/WorkInDialog";
import type { LibraryItem } from "../library";
import type { SentenceOf } from "./ImportPreview";
import { ImportReview } from "./ImportReview";
import type { Importing } from "./useImport";
import "./import.css";

/** An import on the screen: reading, what was found, taking it into the library. */
export function ImportDialog({
  importing,
  items,
  sentenceOf,
  onOpen,
}: {
  readonly importing: Importing;
  readonly items: readonly LibraryItem[];
  readonly sentenceOf: SentenceOf;
  readonly onOpen: (documentId: string) => void;
}) {
  const { t } = useTranslation();
  const { phase, candidates } = importing;
  const isReview = phase.kind === "review";
  return (
    <Dialog
      opened={phase.kind !== "idle"}
      // What is being stored is stored whole; there is nothing to close yet.
      onClose={() => phase.kind !== "keeping" && importing.close()}
      withCloseButton={phase.kind !== "keeping"}
      // A review is work: only its buttons end it.
      closeOnClickOutside={false}
      title={t("import.title")}
      size={isReview ? 1080 : "md"}
    >
      {phase.kind === "reading" && (
        <WorkInDialog
          label={t("import.title")}
          said={t("import.reading", { done: phase.done, total: phase.total, name: phase.name })}
          share={shareOf(phase.done, phase.total)}
          onCancel={importing.cancel}
        />
      )}
      {isReview && <ImportReview importing={importing} items={items} sentenceOf={sentenceOf} />}
      {phase.kind === "keeping" && (
        <WorkInDialog
          label={t("import.title")}
          said={t("import.keeping", { done: phase.done, total: phase.total })}
          share={shareOf(phase.done, phase.total)}
        />
      )}
      {phase.kind === "failed" && (
        <FailureInDialog error={phase.error} next={t("import.back")} onNext={importing.review} />
      )}
      {phase.kind === "kept" && (
        <Kept
          count={phase.count}
          first={candidates.find((one) => one.keep && one.result.ok)}
          onOpen={(id) => {
            importing.close();
            onOpen(id);
          }}
          onClose={importing.close}
        />
      )}
    </Dialog>
  );
}

function Kept({
  count,
  first,
  onOpen,
  onClose,
}: {
  readonly count: number;
  readonly first: Importing["candidates"][number] | undefined;
  readonly onOpen: (documentId: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const document = first?.result.ok ? first.result.value.document : null;
  return (
    <Stack>
      <Text role="status">{t("import.kept", { count })}</Text>
      <Group justify="flex-end">
        {document !== null && (
          <Button variant="default" onClick={() => onOpen(document.id)}>
            {t("import.open", { title: document.shortTitle })}
          </Button>
        )}
        <Button onClick={onClose} data-autofocus>
          {t("app.close")}
        </Button>
      </Group>
    </Stack>
  );
}

import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TargetFacts } from "../../domain/indicators/target-correction";
import type { TargetRow } from "../../domain/indicators/target-row";
import { readTypedFacts, typedFacts } from "../../domain/indicators/typed-facts";
import { Dialog } from "../ui/Dialog";
import { TargetForm } from "./TargetForm";

/** Corrects what is told of a target; the sentence stays in sight. */
export function CorrectDialog({
  row,
  onClose,
  onSave,
}: {
  readonly row: TargetRow;
  readonly onClose: () => void;
  readonly onSave: (facts: TargetFacts) => Promise<boolean>;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(() => typedFacts(row));
  const facts = readTypedFacts(typed);
  return (
    <Dialog opened onClose={onClose} title={t("indicators.correcting")} size="lg">
      <Stack gap="md">
        <blockquote className="target-sentence">
          {row.quote}
          <footer>{row.documentTitle}</footer>
        </blockquote>
        <TargetForm typed={typed} onChange={setTyped} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("indicators.cancel")}
          </Button>
          <Button
            disabled={facts === null}
            onClick={async () => {
              if (facts !== null && (await onSave(facts))) onClose();
            }}
          >
            {t("indicators.save")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

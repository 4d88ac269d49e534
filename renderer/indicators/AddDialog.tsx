import { Button, Group, Select, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { PickableSentence } from "../../domain/indicators/pickable-sentences";
import type { TargetFacts } from "../../domain/indicators/target-correction";
import {
  NOTHING_TYPED,
  readTypedFacts,
  type TypedFacts,
} from "../../domain/indicators/typed-facts";
import { Dialog } from "../ui/Dialog";
import { SentencePicker } from "./SentencePicker";
import { TargetForm } from "./TargetForm";
import type { Adding } from "./useIndicatorsView";

/** Adds a target that was not found: its document, its sentence, what it says. */
export function AddDialog({
  adding,
  documents,
  onClose,
  onSave,
}: {
  readonly adding: Adding;
  readonly documents: ReadonlyMap<string, Document>;
  readonly onClose: () => void;
  readonly onSave: (
    documentId: string,
    sentence: PickableSentence,
    facts: TargetFacts,
  ) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [documentId, setDocumentId] = useState(adding.documentId);
  const [sentence, setSentence] = useState(adding.sentence);
  const [typed, setTyped] = useState(() => typedFrom(adding.sentence));
  const document = documents.get(documentId ?? "");
  const facts = readTypedFacts(typed);
  const pick = (picked: PickableSentence | null) => {
    setSentence(picked);
    setTyped(typedFrom(picked));
  };
  const save = async () => {
    if (document === undefined || sentence === null || facts === null) return;
    await onSave(document.id, sentence, facts);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t("indicators.adding")} size="lg">
      <Stack gap="md">
        <Select
          data-autofocus={adding.documentId === null || undefined}
          label={t("indicators.columns.document")}
          placeholder={t("indicators.pickDocument")}
          searchable
          limit={MOST_OFFERED}
          data={[...documents.values()].map(({ id, shortTitle }) => ({
            value: id,
            label: shortTitle,
          }))}
          value={documentId}
          onChange={(id) => {
            setDocumentId(id);
            pick(null);
          }}
        />
        {document !== undefined && (
          <SentencePicker key={document.id} document={document} picked={sentence} onPick={pick} />
        )}
        {sentence !== null && <TargetForm typed={typed} onChange={setTyped} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("indicators.cancel")}
          </Button>
          <Button disabled={sentence === null || facts === null} onClick={() => void save()}>
            {t("indicators.save")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** So many documents are offered at once; typing narrows them. */
const MOST_OFFERED = 50;

/** The first number of the sentence is most likely meant. */
function typedFrom(sentence: PickableSentence | null): TypedFacts {
  const [value = ""] = /\d+(?:\.\d+)?/.exec(sentence?.quote.replace(/\d{4}年/g, "") ?? "") ?? [];
  return { ...NOTHING_TYPED, value };
}

import { Button, Checkbox, Group, Radio, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LayerShape } from "../../domain/annotations/layer";
import { LONGEST_NAME, tidyName } from "../../domain/exchange/author";
import { pickedAnnotations, pickedNotes, type Scope } from "../../domain/exchange/picked";
import { bridge } from "../bridge/bridge";
import { useSetting } from "../store/settings";
import { Dialog } from "../ui/Dialog";
import { FailureInDialog, shareOf, WorkInDialog } from "../ui/WorkInDialog";
import { keepAuthor } from "./author";
import type { Exchanged } from "./exchanged";
import { ShapeChoice } from "./ShapeChoice";
import type { AnnotationExport } from "./useAnnotationExport";
import "./exchange.css";

/** Gives out annotations and notes as a file: what of them, under whose name, and where it is saved. */
export function AnnotationExportDialog({
  exporting,
  exchanged,
  focusedId,
}: {
  readonly exporting: AnnotationExport;
  readonly exchanged: Exchanged;
  readonly focusedId: string;
}) {
  const { t } = useTranslation();
  const { phase } = exporting;
  return (
    <Dialog
      opened={phase.kind !== "closed"}
      onClose={exporting.close}
      title={t(
        phase.kind === "asking" && phase.format === "jsonld"
          ? "exchange.exportW3C"
          : "exchange.exportBundle",
      )}
    >
      {phase.kind === "asking" && (
        <Question exporting={exporting} exchanged={exchanged} focusedId={focusedId} asked={phase} />
      )}
      {phase.kind === "writing" && (
        <WorkInDialog
          label={t("exchange.exportBundle")}
          said={t("exchange.writing", { count: phase.total })}
          share={shareOf(phase.done, phase.total)}
          onCancel={exporting.close}
        />
      )}
      {phase.kind === "failed" && (
        <FailureInDialog error={phase.error} next={t("app.close")} onNext={exporting.close} />
      )}
      {phase.kind === "saved" && (
        <Stack gap="sm">
          <Text role="status">
            {t("exchange.saved", { annotations: phase.annotations, notes: phase.notes })}
          </Text>
          <Text size="sm" c="dimmed" className="path">
            {t("export.savedWhere", { path: phase.path })}
          </Text>
          {phase.missingImages > 0 && (
            <Text size="sm">{t("exchange.missingImages", { count: phase.missingImages })}</Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => void bridge.revealExport()}>
              {t("export.reveal")}
            </Button>
            <Button onClick={exporting.close} data-autofocus>
              {t("app.close")}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

type Asked = Extract<AnnotationExport["phase"], { kind: "asking" }>;

function Question({
  exporting,
  exchanged,
  focusedId,
  asked,
}: {
  readonly exporting: AnnotationExport;
  readonly exchanged: Exchanged;
  readonly focusedId: string;
  readonly asked: Asked;
}) {
  const { t } = useTranslation();
  const [author] = useSetting("author");
  const [name, setName] = useState(author.name);
  const [shape, setShape] = useState<LayerShape>(author.shape);
  const [scope, setScope] = useState<Scope>(asked.scope);
  const [withNotes, setWithNotes] = useState(asked.format === "duidu");
  const [withLayers, setWithLayers] = useState(false);
  const document = exchanged.documents.get(focusedId);
  const scopes: readonly Scope[] = [
    ...(asked.scope.kind === "chosen" ? [asked.scope] : []),
    { kind: "all" },
    { kind: "document", documentId: focusedId },
  ];
  const count = (one: Scope) => pickedAnnotations(exchanged.annotations, one, withLayers).length;
  const notes = pickedNotes(exchanged.notes, scope).length;
  const canSave = tidyName(name) !== null && count(scope) + (withNotes ? notes : 0) > 0;
  const save = () => {
    const kept = keepAuthor(name, shape);
    if (kept === null) return;
    const title = scope.kind === "document" ? (document?.shortTitle ?? "") : "";
    void exporting.save({
      ...{ format: asked.format, scope, withLayers, withNotes, author: kept },
      name: t("exchange.fileName", { title, name: kept.name }),
    });
  };
  return (
    <Stack gap="md">
      <Radio.Group
        label={t("exchange.scope")}
        value={scope.kind}
        onChange={(kind) => setScope(scopes.find((one) => one.kind === kind) ?? scope)}
      >
        <Stack gap={6} mt={4}>
          {scopes.map((one) => (
            <Radio
              key={one.kind}
              value={one.kind}
              label={t(`exchange.scopes.${one.kind}`, {
                title: document?.shortTitle ?? "",
                count: count(one),
              })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {asked.format === "duidu" && scope.kind !== "chosen" && (
        <Checkbox
          checked={withNotes && notes > 0}
          disabled={notes === 0}
          onChange={(event) => setWithNotes(event.currentTarget.checked)}
          label={t("exchange.withNotes", { count: notes })}
          description={t("exchange.withNotesHint")}
        />
      )}
      {exchanged.layers.some(({ layer }) => layer.visible) && scope.kind !== "chosen" && (
        <Checkbox
          checked={withLayers}
          onChange={(event) => setWithLayers(event.currentTarget.checked)}
          label={t("exchange.withLayers")}
        />
      )}
      <TextInput
        label={t("exchange.yourName")}
        description={t("exchange.yourNameHint")}
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      {asked.format === "duidu" && <ShapeChoice value={shape} onChange={setShape} />}
      {count(scope) + notes === 0 && <Text size="sm">{t("exchange.nothing")}</Text>}
      <Group justify="flex-end">
        <Button variant="default" onClick={exporting.close}>
          {t("export.cancel")}
        </Button>
        <Button onClick={save} disabled={!canSave}>
          {t("export.start")}
        </Button>
      </Group>
    </Stack>
  );
}

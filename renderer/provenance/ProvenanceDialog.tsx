import { Tabs } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { DocumentDialog } from "./DocumentDialog";
import { FindingList } from "./FindingList";
import { RecordPanel } from "./RecordPanel";
import { useLastShown } from "./useLastShown";
import { useNumber } from "./useNumber";
import { WithSource } from "./WithSource";

export type ProvenanceTab = "record" | "findings";

export interface ProvenanceDialogProps {
  /** Which document is shown, and what of it; `null` while the dialog is closed. */
  readonly shown: { readonly document: Document; readonly tab: ProvenanceTab } | null;
  /** What the import took the file's encoding to be. */
  readonly encoding: string | null;
  /** The headings a place of the document stands under. */
  readonly placeOf: (offset: number) => string;
  readonly onGo: (span: Span) => void;
  readonly onClose: () => void;
}

/** The record of cleaning of one document, and what is in doubt about its source. */
export function ProvenanceDialog({ shown, onClose, ...rest }: ProvenanceDialogProps) {
  const { t } = useTranslation();
  const last = useLastShown(shown);
  return (
    <DocumentDialog
      opened={shown !== null}
      onClose={onClose}
      title={t("provenance.title")}
      document={last?.document}
      size="min(1180px, 95vw)"
      padding="md"
      classNames={{ content: "provenance", body: "provenance-body" }}
    >
      {last !== null && <Provenance document={last.document} firstTab={last.tab} {...rest} />}
    </DocumentDialog>
  );
}

function Provenance({
  document,
  firstTab,
  encoding,
  placeOf,
  onGo,
}: {
  readonly document: Document;
  readonly firstTab: ProvenanceTab;
} & Pick<ProvenanceDialogProps, "encoding" | "placeOf" | "onGo">) {
  const { t } = useTranslation();
  const number = useNumber();
  const [tab, setTab] = useState<ProvenanceTab>(firstTab);
  useEffect(() => setTab(firstTab), [firstTab]);
  return (
    <Tabs
      value={tab}
      onChange={(value) => setTab(value as ProvenanceTab)}
      className="provenance-tabs"
      keepMounted={false}
    >
      <Tabs.List>
        <Tabs.Tab value="record">
          {t("provenance.record")} <span className="faint">{number(document.edits.length)}</span>
        </Tabs.Tab>
        <Tabs.Tab value="findings">
          {t("findings.title")} <span className="faint">{number(document.findings.length)}</span>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="record">
        <WithSource document={document} encoding={encoding}>
          {(source) => (
            <RecordPanel document={document} source={source} placeOf={placeOf} onGo={onGo} />
          )}
        </WithSource>
      </Tabs.Panel>
      <Tabs.Panel value="findings">
        <FindingList document={document} placeOf={placeOf} onGo={onGo} />
      </Tabs.Panel>
    </Tabs>
  );
}

import { useTranslation } from "react-i18next";
import { isOn } from "../../domain/annotations/passage";
import { ExportDialog } from "../export/ExportDialog";
import { ImportDialog } from "../library/import/ImportDialog";
import { BacklinksNote } from "../notes/BacklinksNote";
import { findingSentence } from "../provenance/finding-sentence";
import { HelpDialog } from "./HelpDialog";
import { ProvenanceDialogs } from "./ProvenanceDialogs";
import { SettingsDialog } from "./SettingsDialog";
import type { Reading } from "./useReading";

/** Everything that can stand over the window. */
export function ReaderDialogs({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const { library, focused, dialog, setDialog } = reading;
  const close = () => setDialog(null);
  return (
    <>
      <ExportDialog
        opened={dialog === "export"}
        onClose={close}
        document={focused}
        annotations={reading.annotations.filter((one) => isOn(one, focused.id))}
      />
      <ImportDialog
        importing={reading.importing}
        items={library.items}
        sentenceOf={({ text }, finding) =>
          findingSentence((key, values) => t(key, { ...values }), text, finding)
        }
        onOpen={(documentId) => reading.open(documentId, "focused")}
      />
      {reading.noting.pointed !== null && (
        <BacklinksNote
          {...reading.noting.pointed}
          onOpen={reading.noting.openNote}
          onClose={reading.noting.closePointed}
        />
      )}
      <ProvenanceDialogs library={library} provenance={reading.provenance} />
      <SettingsDialog opened={dialog === "settings"} onClose={close} />
      <HelpDialog opened={dialog === "help"} onClose={close} />
    </>
  );
}

import { useTranslation } from "react-i18next";
import { isOn } from "../../domain/annotations/passage";
import { BackupsDialog } from "../backup/BackupsDialog";
import { AnnotationExportDialog } from "../exchange/AnnotationExportDialog";
import { AnnotationImportDialog } from "../exchange/AnnotationImportDialog";
import { chooseAnnotationFiles } from "../exchange/choose-files";
import { LayersDialog } from "../exchange/LayersDialog";
import { ExportDialog } from "../export/ExportDialog";
import { SendDialog } from "../handouts/SendDialog";
import { ImportDialog } from "../library/import/ImportDialog";
import { BacklinksNote } from "../notes/BacklinksNote";
import { findingSentence } from "../provenance/finding-sentence";
import { showFailure } from "./failure-notice";
import { HelpDialog } from "./HelpDialog";
import { ProvenanceDialogs } from "./ProvenanceDialogs";
import { SettingsDialog } from "./SettingsDialog";
import type { Reading } from "./useReading";

/** Everything that can stand over the window. */
export function ReaderDialogs({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const { library, focused, dialog, setDialog, exchange } = reading;
  const close = () => setDialog(null);
  return (
    <>
      <ExportDialog
        opened={dialog === "export"}
        onClose={close}
        document={focused}
        annotations={reading.annotations.filter((one) => isOn(one, focused.id))}
        titles={Object.fromEntries(library.infos.map(({ id, shortTitle }) => [id, shortTitle]))}
      />
      <SendDialog
        sending={reading.handouting.sending}
        handouts={reading.handouting.desk.handouts}
        onOpen={reading.handouting.open}
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
      <AnnotationExportDialog
        exporting={exchange.exporting}
        exchanged={exchange.exchanged}
        focusedId={focused.id}
      />
      <AnnotationImportDialog importing={exchange.importing} exchanged={exchange.exchanged} />
      <LayersDialog
        opened={exchange.layersOpened}
        layers={exchange.exchanged.layers}
        onClose={() => exchange.setLayersOpened(false)}
        onImport={() => {
          exchange.setLayersOpened(false);
          chooseAnnotationFiles(exchange.importing.start);
        }}
        onFailure={showFailure}
      />
      <ProvenanceDialogs library={library} provenance={reading.provenance} />
      <BackupsDialog opened={dialog === "backups"} onClose={close} onFailure={showFailure} />
      <SettingsDialog
        opened={dialog === "settings"}
        onClose={close}
        onBackups={() => setDialog("backups")}
      />
      <HelpDialog opened={dialog === "help"} onClose={close} />
    </>
  );
}

import type { Library } from "../library/library";
import { FindingNote } from "../provenance/FindingNote";
import { PassageDialog } from "../provenance/PassageDialog";
import { ProvenanceDialog } from "../provenance/ProvenanceDialog";
import { usePlaceName } from "./place-name";
import type { UsedProvenance } from "./useProvenance";

/** The dialogs of provenance, over the document each is about. */
export function ProvenanceDialogs({
  library,
  provenance,
}: {
  readonly library: Library;
  readonly provenance: UsedProvenance;
}) {
  const { shown, close, go, openRecord } = provenance;
  const placeName = usePlaceName();
  const document = library.documents.get(shown?.documentId ?? "") ?? null;
  const item = library.items.find((one) => one.document.id === shown?.documentId);
  const encoding = item?.entry?.origin?.encoding ?? null;
  return (
    <>
      <ProvenanceDialog
        shown={document !== null && shown?.kind === "record" ? { document, tab: shown.tab } : null}
        encoding={encoding}
        placeOf={(offset) => (document === null ? "" : placeName(document, offset))}
        onGo={(span) => document !== null && go(document, span)}
        onClose={close}
      />
      <PassageDialog
        shown={
          document !== null && shown?.kind === "passage" ? { document, span: shown.span } : null
        }
        encoding={encoding}
        onRecord={() => document !== null && openRecord(document.id, "record")}
        onClose={close}
      />
      <FindingNote
        pointed={document !== null && shown?.kind === "note" ? { ...shown, document } : null}
        onList={({ id }) => openRecord(id, "findings")}
        onClose={close}
      />
    </>
  );
}

import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { ComparedPassage } from "./ComparedPassage";
import { DocumentDialog } from "./DocumentDialog";
import { useLastShown } from "./useLastShown";
import { WithSource } from "./WithSource";

export interface PassageDialogProps {
  /** `null` while the dialog is closed. */
  readonly shown: { readonly document: Document; readonly span: Span } | null;
  /** What the import took the file's encoding to be. */
  readonly encoding: string | null;
  readonly onRecord: () => void;
  readonly onClose: () => void;
}

/** A passage as it stands in the source, beside the cleaned one. */
export function PassageDialog({ shown, encoding, onRecord, onClose }: PassageDialogProps) {
  const { t } = useTranslation();
  const last = useLastShown(shown);
  return (
    <DocumentDialog
      opened={shown !== null}
      onClose={onClose}
      title={t("provenance.passage.title")}
      document={last?.document}
      size="min(900px, 92vw)"
    >
      {last !== null && (
        <WithSource document={last.document} encoding={encoding}>
          {(source) => <ComparedPassage {...last} source={source} onRecord={onRecord} />}
        </WithSource>
      )}
    </DocumentDialog>
  );
}

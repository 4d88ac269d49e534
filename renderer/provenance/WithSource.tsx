import { Loader } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentInfo } from "../../domain/document/document";
import type { Source } from "../../domain/library/compile-document";
import { useSource } from "./useSource";

/** Shows what needs a document's source once it is read, and until then how it stands with it. */
export function WithSource({
  document,
  encoding,
  children,
}: {
  readonly document: DocumentInfo;
  /** What the import took the file's encoding to be. */
  readonly encoding: string | null;
  readonly children: (source: Source) => ReactNode;
}) {
  const { t } = useTranslation();
  const opened = useSource(document, encoding);
  switch (opened.state) {
    case "opening":
      return (
        <p className="provenance-waiting" role="status">
          <Loader size="sm" /> {t("provenance.opening")}
        </p>
      );
    case "failed":
      return (
        <p className="provenance-waiting" role="alert">
          {t(`failures.${opened.error.reason}`, { detail: opened.error.detail })}
        </p>
      );
    case "open":
      return children(opened.source);
  }
}

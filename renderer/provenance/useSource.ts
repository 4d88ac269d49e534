import { useEffect, useState } from "react";
import type { DocumentInfo } from "../../domain/document/document";
import type { Source } from "../../domain/library/compile-document";
import type { Failure } from "../../domain/result";
import { openSource } from "./source";

/** A document's source, and how it stands with it. */
export type OpenedSource =
  | { readonly state: "opening" }
  | { readonly state: "open"; readonly source: Source }
  | { readonly state: "failed"; readonly error: Failure };

const OPENING: OpenedSource = { state: "opening" };

/** The source of the document on the screen. */
export function useSource(document: DocumentInfo, encoding: string | null): OpenedSource {
  const [shown, setShown] = useState<OpenedSource & { readonly of?: DocumentInfo }>(OPENING);
  useEffect(() => {
    let current = true;
    void openSource(document, encoding).then((result) => {
      if (!current) return;
      setShown(
        result.ok
          ? { state: "open", source: result.value, of: document }
          : { state: "failed", error: result.error, of: document },
      );
    });
    return () => {
      current = false;
    };
  }, [document, encoding]);
  // What is known of another document is never shown with this one.
  return shown.of === document ? shown : OPENING;
}

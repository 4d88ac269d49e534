import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import { useDocumentList, useDocuments } from "../library/documents";
import { Reader } from "./Reader";
import "./window.css";

/** The window: waits for the library, then reads. */
export function ReaderWindow() {
  const { t } = useTranslation();
  const list = useDocumentList();
  const infos = list.state === "ready" ? list.value : [];
  const loaded = useDocuments(infos.map(({ id }) => id));
  const documents = useMemo(() => {
    const ready: Document[] = [];
    for (const one of loaded.values()) if (one.state === "ready") ready.push(one.value);
    return new Map(ready.map((document) => [document.id, document]));
  }, [loaded]);
  const failure = [list, ...loaded.values()].find((one) => one.state === "failed");

  if (failure !== undefined) {
    const { reason, detail } = failure.error;
    return (
      <p className="opening" role="alert">
        {t(`failures.${reason}`, { detail })}
      </p>
    );
  }
  if (list.state !== "ready" || documents.size < list.value.length) {
    return <p className="opening">{t("library.loading")}</p>;
  }
  return <Reader infos={list.value} documents={documents} />;
}

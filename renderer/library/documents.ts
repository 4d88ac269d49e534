import { useEffect, useState } from "react";
import type { Document, DocumentInfo } from "../../domain/document/document";
import type { Failure } from "../../domain/result";
import { bridge } from "../bridge/bridge";

/** What has been asked of the main process, and how it stands. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly error: Failure };

/** Documents never change while the program runs, so each is asked for once. */
const opened = new Map<string, Promise<Loaded<Document>>>();

export function loadDocument(id: string): Promise<Loaded<Document>> {
  const known = opened.get(id);
  if (known !== undefined) return known;
  const loading = bridge
    .openDocument(id)
    .then(
      (result): Loaded<Document> =>
        result.ok
          ? { state: "ready", value: result.value }
          : { state: "failed", error: result.error },
    );
  opened.set(id, loading);
  return loading;
}

export function useDocumentList(): Loaded<readonly DocumentInfo[]> {
  const [loaded, setLoaded] = useState<Loaded<readonly DocumentInfo[]>>({ state: "loading" });
  useEffect(() => {
    let current = true;
    void bridge.listDocuments().then((result) => {
      if (!current) return;
      setLoaded(
        result.ok
          ? { state: "ready", value: result.value }
          : { state: "failed", error: result.error },
      );
    });
    return () => {
      current = false;
    };
  }, []);
  return loaded;
}

/** The documents of `ids`, each as soon as it is there. */
export function useDocuments(ids: readonly string[]): ReadonlyMap<string, Loaded<Document>> {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded<Document>>>(new Map());
  const key = ids.join("\n");
  useEffect(() => {
    let current = true;
    for (const id of new Set(key === "" ? [] : key.split("\n"))) {
      void loadDocument(id).then((document) => {
        if (current) setLoaded((before) => new Map(before).set(id, document));
      });
    }
    return () => {
      current = false;
    };
  }, [key]);
  return loaded;
}

import { useEffect, useState } from "react";
import type { Document } from "../../domain/document/document";
import type { Failure, Result } from "../../domain/result";
import { ok } from "../../domain/result";
import { bridge } from "../bridge/bridge";

/** What has been asked of the main process, and how it stands. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly error: Failure };

export function loaded<T>(result: Result<T>): Loaded<T> {
  return result.ok
    ? { state: "ready", value: result.value }
    : { state: "failed", error: result.error };
}

/** The documents that come with the program. They never change while it runs. */
export function useBundledDocuments(): Loaded<readonly Document[]> {
  const [state, setState] = useState<Loaded<readonly Document[]>>({ state: "loading" });
  useEffect(() => {
    let current = true;
    void openBundled().then((result) => {
      if (current) setState(loaded(result));
    });
    return () => {
      current = false;
    };
  }, []);
  return state;
}

async function openBundled(): Promise<Result<readonly Document[]>> {
  const list = await bridge.listDocuments();
  if (!list.ok) return list;
  const opened = await Promise.all(list.value.map(({ id }) => bridge.openDocument(id)));
  const documents: Document[] = [];
  for (const one of opened) {
    if (!one.ok) return one;
    documents.push(one.value);
  }
  return ok(documents);
}

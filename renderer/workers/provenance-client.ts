import { type Remote, wrap } from "comlink";
import type { Document } from "../../domain/document/document";
import type { Source } from "../../domain/library/compile-document";
import { fail, type Result } from "../../domain/result";
import type { ProvenanceService } from "./provenance/service";

/** Sources and their verification as the window sees them. No promise is ever rejected. */
export interface ProvenanceClient {
  readSource(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    encoding: string | null,
  ): Promise<Result<Source>>;
  verify(source: Source, document: Document): Promise<Result<null>>;
}

/** Starts the worker that reads sources and verifies documents. It lives as long as the window. */
export function startProvenance(): ProvenanceClient {
  const worker = new Worker(new URL("./provenance.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("messageerror", () => resolve("A message could not be read."));
  });
  return connectProvenance(wrap<ProvenanceService>(worker), broken);
}

/**
 * A client of a service that runs elsewhere.
 *
 * @param broken resolves, with a message, when the service cannot answer any more
 */
export function connectProvenance(
  service: Remote<ProvenanceService>,
  broken: Promise<string>,
): ProvenanceClient {
  const unavailable = broken.then((message) => fail("source-unavailable", message));
  const answerOf = <T>(call: Promise<Result<T>>): Promise<Result<T>> =>
    Promise.race([call, unavailable]).catch((error: unknown) =>
      fail("source-unavailable", String(error)),
    );
  return {
    readSource: (name, bytes, encoding) => answerOf(service.read(name, bytes, encoding)),
    verify: (source, document) => answerOf(service.verify(source, document)),
  };
}

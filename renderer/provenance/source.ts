import type { Document, DocumentInfo } from "../../domain/document/document";
import type { Source } from "../../domain/library/compile-document";
import type { Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import { type ProvenanceClient, startProvenance } from "../workers/provenance-client";

/** Sources kept at hand: as many as panes can show. */
const KEPT_SOURCES = 4;

let client: ProvenanceClient | null = null;
const opened = new Map<string, Promise<Result<Source>>>();

/**
 * The text a document was made of, from the bytes of its file.
 *
 * @param encoding what the import took the file's encoding to be; `null` where there was no choice
 */
export function openSource(
  document: DocumentInfo,
  encoding: string | null,
): Promise<Result<Source>> {
  const key = `${document.source.sha256} ${encoding ?? ""}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const reading = readSource(document, encoding);
  const [oldest] = opened.keys();
  if (opened.size >= KEPT_SOURCES && oldest !== undefined) opened.delete(oldest);
  opened.set(key, reading);
  void reading.then((result) => {
    // What failed may succeed when it is asked for again.
    if (!result.ok) opened.delete(key);
  });
  return reading;
}

async function readSource(
  { source }: DocumentInfo,
  encoding: string | null,
): Promise<Result<Source>> {
  const bytes = await bridge.readOriginal(source.sha256);
  if (!bytes.ok) return bytes;
  return withClient((running) => running.readSource(source.file, bytes.value, encoding));
}

/** Does everything again that makes the document of its source. */
export function verifyAgainst(source: Source, document: Document): Promise<Result<null>> {
  return withClient((running) => running.verify(source, document));
}

/** The worker is started when it is first needed, and again after it broke. */
async function withClient<T>(
  ask: (client: ProvenanceClient) => Promise<Result<T>>,
): Promise<Result<T>> {
  client ??= startProvenance();
  const result = await ask(client);
  if (!result.ok && result.error.reason === "source-unavailable") client = null;
  return result;
}

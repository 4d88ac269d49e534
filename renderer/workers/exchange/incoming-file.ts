import type { Incoming } from "../../../domain/annotations/incoming";
import type { Author } from "../../../domain/exchange/author";
import type { Fault } from "../../../domain/exchange/bundle-records";
import type { Fidelity } from "../../../domain/exchange/same";
import type { Note } from "../../../domain/notes/note";

/** A record that was set aside. */
export interface SetAside {
  /** Its place in the file, from 1, and its name there where it has one. */
  readonly number: number;
  readonly name: string | null;
  readonly fault: Fault;
}

export interface IncomingRecord {
  readonly incoming: Incoming;
  /** Layer it is in in the file; `null` for the author's own. */
  readonly layerId: string | null;
}

/** A file of annotations that was read; nothing of it is stored. */
export interface IncomingFile {
  readonly kind: "bundle" | "w3c" | "pdf";
  readonly fidelity: Fidelity;
  /** Whose annotations they are; a name the user may alter where the file does not say. */
  readonly author: Author;
  readonly layers: readonly Author[];
  /** Titles and texts of the documents it names, by their ids. */
  readonly documents: ReadonlyMap<string, { readonly title: string; readonly textHash: string }>;
  readonly records: readonly IncomingRecord[];
  readonly notes: readonly Note[];
  readonly setAside: readonly SetAside[];
  /** The bytes of a note's image, `null` where the file lacks it. */
  image(sha256: string): Uint8Array<ArrayBuffer> | null;
}

/** A file name without its folder and ending: what a layer is called where nothing else is known. */
export function bareName(name: string): string {
  return name.replace(/^.*[/\\]/u, "").replace(/\.[^.]+$/u, "");
}

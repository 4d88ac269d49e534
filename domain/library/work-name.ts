import type { DocumentInfo } from "../document/document";

/** Before the name of a work that the user made; no id of a catalogue or a file has it. */
const OWN_WORK = "work:";

/** The id of a work that the user names. */
export function ownWorkId(name: string): string {
  return `${OWN_WORK}${name}`;
}

/** The name the user gave a work; `null` for a work that has its id from elsewhere. */
export function ownWorkName(work: string): string | null {
  return work.startsWith(OWN_WORK) ? work.slice(OWN_WORK.length) : null;
}

/**
 * What each work is called, by its id: as the user named it, else as its first
 * document is titled, since editions of one work share their title.
 */
export function workNames(
  documents: readonly Pick<DocumentInfo, "work" | "title">[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { work, title } of documents) {
    if (!names.has(work)) names.set(work, ownWorkName(work) ?? title);
  }
  return names;
}

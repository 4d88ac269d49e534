import type { Failure } from "../../domain/result";

/** What went wrong with a file, by the reason the readers give. */
const SENTENCES: Readonly<Record<string, string>> = {
  "empty-file": "is empty.",
  "no-text": "holds no text.",
  "too-large": "is too large: a file may have 200 MB and a text 64 million characters.",
  "unknown-format": "is of a kind that is not read (.txt, .md, .html, .mht, .docx and .pdf are).",
  "save-as-docx": "is of an older or another program's kind; save it as .docx first.",
  "not-a-docx": "is named .docx but is no Word document.",
  "password-protected": "is protected by a password; save it without one first.",
  "no-text-layer": "is a scan without text; recognise its text with another program first.",
  "unreadable-text": "is no text in a known encoding.",
  "damaged-file": "is damaged or not what its name says.",
  "unsafe-archive": "holds entries whose names lead out of it or clash; nothing of it is used.",
  "too-many-entries": "holds more than 5000 entries.",
  "not-a-pack": "is no pack: it has no manifest of documents.",
  "damaged-pack": "is a pack whose files are not those its manifest lists.",
  "newer-pack": "was made by a newer version of the program.",
};

/** A reader's failure as a sentence that names the file. */
export function failureSentence({ reason }: Failure, path: string): string {
  return `${path} ${SENTENCES[reason] ?? `cannot be read (${reason}).`}`;
}

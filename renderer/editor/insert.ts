import type { Editor } from "@tiptap/react";
import type { Citation } from "../../domain/notes/citation";
import { CITATION_MEDIA_TYPE, CITATION_NODE, citationFromJson } from "../../domain/notes/citation";

/** Puts citations at the cursor, in one step, and the cursor behind them. */
export function insertCitations(editor: Editor, citations: readonly Citation[]): void {
  const { to } = editor.state.selection;
  insertCitationsAt(editor, citations, to);
}

function insertCitationsAt(editor: Editor, citations: readonly Citation[], position: number): void {
  editor
    .chain()
    .insertContentAt(position, [
      ...citations.map((citation) => ({ type: CITATION_NODE, attrs: { citation } })),
      { type: "paragraph" },
    ])
    .focus(undefined, { scrollIntoView: true })
    .run();
}

/** Takes a citation dropped on the text; tells whether it was one. */
export function dropCitation(editor: Editor, event: DragEvent): boolean {
  const citation = citationFromJson(event.dataTransfer?.getData(CITATION_MEDIA_TYPE) ?? "");
  if (citation === null) return false;
  const place = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
  insertCitationsAt(editor, [citation], place?.pos ?? editor.state.doc.content.size);
  return true;
}

/** The image files of a clipboard or a drag that holds nothing better: Word sends a picture along with its text. */
export function imagesIn(data: DataTransfer | null): readonly File[] {
  if (data === null || data.types.includes("text/plain")) return [];
  return [...data.files].filter(({ type }) => type.startsWith("image/"));
}

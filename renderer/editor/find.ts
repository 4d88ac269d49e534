import { Extension } from "@tiptap/core";
import type { Editor } from "@tiptap/react";
import {
  findNext,
  findPrev,
  getMatchHighlights,
  replaceAll,
  replaceNext,
  SearchQuery,
  search,
  setSearchState,
} from "prosemirror-search";

/** Find and replace within the text (prosemirror-search). */
export const Find = Extension.create({
  name: "find",
  addProseMirrorPlugins: () => [search()],
});

/** Marks every place where `words` stands; nothing where it is empty. */
export function findWords(editor: Editor, words: string, replacement: string): void {
  const query = new SearchQuery({ search: words, replace: replacement, literal: true });
  editor.view.dispatch(setSearchState(editor.state.tr, query));
}

/** How many places are marked. */
export function matchCount(editor: Editor): number {
  return getMatchHighlights(editor.state).find().length;
}

/** Goes to the marked place with this number, counted from 0; nowhere where there is none. */
export function goToMatch(editor: Editor, number: number): void {
  const place = getMatchHighlights(editor.state).find()[number];
  if (place === undefined) return;
  editor.commands.setTextSelection({ from: place.from, to: place.to });
  showSelection(editor);
}

const COMMANDS = { next: findNext, previous: findPrev, replace: replaceNext, all: replaceAll };

/** Goes to the next or previous marked place, replaces the one selected, or all of them. */
export function stepFind(editor: Editor, step: keyof typeof COMMANDS): void {
  COMMANDS[step](editor.state, editor.view.dispatch, editor.view);
  showSelection(editor);
}

/** The paper that scrolls under the editor. */
const PAPER = ".note-paper";

/** Brings the selection to the middle of the paper. The editor itself scrolls only while it has the keyboard, which the bar has. */
function showSelection({ state, view }: Editor): void {
  const paper = view.dom.closest(PAPER);
  if (paper === null) return;
  const { top, height } = paper.getBoundingClientRect();
  paper.scrollTop += view.coordsAtPos(state.selection.from).top - top - height / 2;
}

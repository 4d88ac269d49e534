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

const COMMANDS = { next: findNext, previous: findPrev, replace: replaceNext, all: replaceAll };

/** Goes to the next or previous marked place, replaces the one selected, or all of them. */
export function stepFind(editor: Editor, step: keyof typeof COMMANDS): void {
  COMMANDS[step](editor.state, editor.view.dispatch, editor.view);
  editor.commands.scrollIntoView();
}

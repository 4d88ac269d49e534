import type { KeyboardEvent } from "react";
import type { HandoutEntry } from "../../domain/handouts/handout";
import { ENTRY_ATTRIBUTE } from "./entry-attributes";
import type { Elide, ElisionChoice } from "./useEliding";
import type { EntryActions } from "./useEntryActions";
import { selectedWords } from "./word-selection";

const CHOICES: Readonly<Record<string, ElisionChoice>> = { e: "ellipsis", g: "gap", r: "restore" };

/** The keys of the entries: those of the one that has the keyboard, and those of selected words. */
export function useEntryKeys(
  entries: readonly HandoutEntry[],
  actions: EntryActions,
  elide: Elide,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target } = event;
    if (event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
    const frame = target.closest<HTMLElement>(`[${ENTRY_ATTRIBUTE}]`);
    const id = frame?.getAttribute(ENTRY_ATTRIBUTE) ?? null;
    if (id === null || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.altKey) {
      if (step === undefined) return;
      void actions.move(id, step);
    } else if (isField(target) || !(elideByKey() || (target === frame && act(id)))) return;
    event.preventDefault();
    event.stopPropagation();

    function elideByKey(): boolean {
      const choice = CHOICES[key.toLowerCase()];
      const selected = choice === undefined ? null : selectedWords();
      if (choice === undefined || selected === null) return false;
      elide(selected.entryId, selected.span, choice);
      window.getSelection()?.removeAllRanges();
      return true;
    }

    /** Tells whether the key means something to an entry. */
    function act(on: string): boolean {
      const at = entries.findIndex((one) => one.id === on);
      const entry = entries[at];
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[key];
      const goal = next === undefined ? undefined : entries[next];
      const more = { "+": 1, "=": 1, "-": -1 }[key];
      if (goal !== undefined) actions.go(goal.id);
      else if (key === "Enter") actions.begin(on);
      else if (key === "Delete" || key === "Backspace") actions.remove(on);
      else if (key === "o" || key === "O") actions.open(on);
      else if (more !== undefined && entry?.kind === "lines") actions.addLines(entry, more);
      else return false;
      return true;
    }
  };
}

function isField(target: HTMLElement): boolean {
  return target.matches("input, textarea") || target.isContentEditable;
}

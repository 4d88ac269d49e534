import { useEffect, useRef } from "react";

/** Everything that has a key. The help lists exactly these. */
export const COMMANDS = [
  { id: "search-box", keys: ["mod+K"] },
  { id: "search", keys: ["mod+shift+F"] },
  { id: "find", keys: ["mod+F"] },
  { id: "next-hit", keys: ["F3"] },
  { id: "previous-hit", keys: ["shift+F3"] },
  { id: "clear-filters", keys: ["mod+shift+L"] },
  { id: "back", keys: ["alt+ArrowLeft"] },
  { id: "forward", keys: ["alt+ArrowRight"] },
  { id: "next-counterpart", keys: ["F4"] },
  { id: "previous-counterpart", keys: ["shift+F4"] },
  { id: "judge", keys: ["mod+M"] },
  { id: "confirm-counterpart", keys: ["mod+Enter"] },
  { id: "link-panes", keys: ["F2"] },
  { id: "undo", keys: ["mod+Z"] },
  { id: "redo", keys: ["mod+shift+Z", "mod+Y"] },
  { id: "export", keys: ["mod+E"] },
  { id: "select-all", keys: ["mod+A"] },
  { id: "caret", keys: ["mod+shift+K"] },
  { id: "other-pane", keys: ["F6"] },
  { id: "add-pane", keys: ["mod+T"] },
  { id: "close-pane", keys: ["mod+W"] },
  { id: "swap-panes", keys: ["mod+D"] },
  { id: "larger", keys: ["mod+="] },
  { id: "smaller", keys: ["mod+-"] },
  { id: "left-panel", keys: ["F7"] },
  { id: "right-panel", keys: ["F8"] },
  { id: "record", keys: ["F9"] },
  { id: "library", keys: ["mod+L"] },
  { id: "table", keys: ["mod+1"] },
  { id: "collate", keys: ["mod+2"] },
  { id: "handouts", keys: ["mod+3"] },
  { id: "notes", keys: ["mod+J"] },
  { id: "note-pane", keys: ["mod+shift+J"] },
  { id: "new-note", keys: ["mod+N"] },
  { id: "indicators", keys: ["mod+4"] },
  { id: "duties", keys: ["mod+5"] },
  { id: "backups", keys: ["mod+6"] },
  { id: "settings", keys: ["mod+,"] },
  { id: "help", keys: ["F1"] },
] as const;

export type CommandId = (typeof COMMANDS)[number]["id"];

/** Keys that act on the selected text; listed in the help. */
export const SELECTION_KEYS = [
  { id: "colour", keys: ["1 – 5"] },
  { id: "underline", keys: ["U"] },
  { id: "strike-out", keys: ["S"] },
  { id: "comment", keys: ["M"] },
  { id: "compare", keys: ["C"] },
  { id: "compare-counterpart", keys: ["Shift+C"] },
  { id: "source", keys: ["O"] },
  { id: "cite", keys: ["N"] },
  { id: "send", keys: ["H"] },
  { id: "target", keys: ["T"] },
] as const;

/** Keys of the list of annotations; listed in the help. */
export const ANNOTATION_KEYS = [
  { id: "card-step", keys: ["↑", "↓"] },
  { id: "card-open", keys: ["Enter"] },
  { id: "card-select", keys: ["Space", "Shift+↑", "Shift+↓", "Ctrl+A"] },
  { id: "card-change", keys: ["1 – 5", "M", "N", "H"] },
  { id: "card-remove", keys: ["Delete"] },
] as const;

/** Keys of the collation; listed in the help. */
export const COLLATION_KEYS = [
  { id: "variant-step", keys: ["J", "K"] },
  { id: "variant-choice", keys: ["1", "2", "3", "0"] },
  { id: "variant-comment", keys: ["M"] },
  { id: "variant-open", keys: ["Enter"] },
] as const;

/** Keys of an open handout; listed in the help. */
export const HANDOUT_KEYS = [
  { id: "entry-step", keys: ["↑", "↓"] },
  { id: "entry-move", keys: ["Alt+↑", "Alt+↓"] },
  { id: "entry-begin", keys: ["Enter"] },
  { id: "entry-open", keys: ["O"] },
  { id: "entry-elide", keys: ["E", "G", "R"] },
  { id: "entry-remove", keys: ["Delete"] },
] as const;

/** Keys of the caret mode; listed in the help. */
export const CARET_KEYS = [
  { id: "caret-character", keys: ["←", "→"] },
  { id: "caret-line", keys: ["↑", "↓"] },
  { id: "caret-clause", keys: ["Ctrl+←", "Ctrl+→"] },
  { id: "caret-block", keys: ["Ctrl+↑", "Ctrl+↓"] },
  { id: "caret-item", keys: ["[", "]", "Alt+↑", "Alt+↓"] },
  { id: "caret-extend", keys: ["Shift"] },
  { id: "caret-open", keys: ["Enter"] },
  { id: "caret-leave", keys: ["Esc"] },
] as const;

/** Commands that a text field keeps for itself while it is being typed in. */
const FIELD_KEEPS: ReadonlySet<CommandId> = new Set([
  "undo",
  "redo",
  "confirm-counterpart",
  "select-all",
]);

/** Runs commands by their keys, anywhere in the window. */
export function useCommandKeys(run: (command: CommandId) => void): void {
  const current = useRef(run);
  current.current = run;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What an editor has taken for itself is done.
      if (event.isComposing || event.defaultPrevented) return;
      const pressed = keyName(event);
      const command = COMMANDS.find(({ keys }) => (keys as readonly string[]).includes(pressed));
      if (command === undefined) return;
      if (FIELD_KEEPS.has(command.id) && isField(event.target)) return;
      event.preventDefault();
      current.current(command.id);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** The pressed keys in the form of the table: `mod` is Ctrl, and ⌘ on a Mac. */
function keyName(event: KeyboardEvent): string {
  const key =
    event.key === "+" ? "=" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const mod = event.ctrlKey || event.metaKey ? "mod+" : "";
  // The shift that makes a plus of an equals sign is not meant.
  const shift = event.shiftKey && key !== "=" ? "shift+" : "";
  const alt = event.altKey ? "alt+" : "";
  return `${mod}${alt}${shift}${key}`;
}

export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches("input, textarea") || target.isContentEditable)
  );
}

/** A key combination as it is printed on a keyboard. */
export function keyLabel(keys: string): string {
  return keys
    .replace("mod+", "Ctrl+")
    .replace("alt+", "Alt+")
    .replace("shift+", "Shift+")
    .replace("ArrowLeft", "←")
    .replace("ArrowRight", "→");
}

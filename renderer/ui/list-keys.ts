import type { KeyboardEvent } from "react";

/** What the keys of a list act on. */
export interface ListKeys {
  readonly count: number;
  /** The line the keyboard is on; -1 for none. */
  readonly active: number;
  /** How many lines a page has. */
  readonly page: number;
  readonly onActive: (index: number) => void;
  /** Other keys, such as Enter and Delete, by name. */
  readonly actions: Readonly<Record<string, (index: number) => void>>;
}

/** The keys of a list: arrows, page, home and end move; others act on the active line. */
export function listKeys({ count, active, page, onActive, actions }: ListKeys) {
  return (event: KeyboardEvent): void => {
    // Buttons inside the list keep their own keys.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: Math.max(1, page),
      PageUp: -Math.max(1, page),
      Home: -count,
      End: count,
    };
    const step = steps[event.key];
    const action = actions[event.key];
    if (step !== undefined && count > 0) {
      onActive(Math.min(count - 1, Math.max(0, active + step)));
    } else if (action !== undefined && active >= 0 && active < count) action(active);
    else return;
    event.preventDefault();
  };
}

import type { KeyboardEvent } from "react";
import type { VariantChoice } from "../../domain/collation/variant-note";

/** Id of the field for the comment on the variant looked at. */
export const COMMENT_FIELD = "variant-comment";

export interface CollationActions {
  readonly step: (by: 1 | -1) => void;
  readonly choose: (choice: VariantChoice | null) => void;
  readonly open: () => void;
  readonly comment: () => void;
  /** Gives the keyboard back to the list. */
  readonly leaveField: () => void;
}

/** Where letters are typed; a switch or a choice has no use for them. */
const TYPED_IN = "textarea, input:not([type=radio], [type=checkbox])";

const CHOICE_KEYS: Readonly<Record<string, VariantChoice | null>> = {
  "1": "a",
  "2": "b",
  "3": "doubtful",
  "0": null,
};

/** The keys of the screen; while something is typed they are letters. */
export function collationKeys(actions: CollationActions) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    // Menus and lists that hang over the screen keep their own keys.
    if (!event.currentTarget.contains(target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === "F4") actions.step(event.shiftKey ? -1 : 1);
    else if (target.matches(TYPED_IN)) {
      if (event.key !== "Escape" || target.id !== COMMENT_FIELD) return;
      actions.leaveField();
    } else if (!runKey(event, target, actions)) return;
    event.preventDefault();
  };
}

function runKey({ key }: KeyboardEvent, target: HTMLElement, actions: CollationActions): boolean {
  const pressed = key.toLowerCase();
  const choice = CHOICE_KEYS[pressed];
  if (pressed === "j") actions.step(1);
  else if (pressed === "k") actions.step(-1);
  else if (pressed === "m") actions.comment();
  else if (choice !== undefined) actions.choose(choice);
  else if (pressed === "enter" && !target.matches("button")) actions.open();
  else return false;
  return true;
}

/** On the element of an entry: its id. */
export const ENTRY_ATTRIBUTE = "data-entry";
/** Marks what an entry is dragged by. */
export const GRIP_ATTRIBUTE = "data-grip";

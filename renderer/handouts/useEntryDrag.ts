import { type DragEvent, useState } from "react";
import type { HandoutEntry } from "../../domain/handouts/handout";
import { ENTRY_ATTRIBUTE, GRIP_ATTRIBUTE } from "./entry-attributes";

/** Media type under which an entry is dragged to another place of its handout. */
const ENTRY_MEDIA_TYPE = "application/x-duidu-entry";

/** Dragging entries to other places; `onMove` is told how many places further down. */
export function useEntryDrag(
  entries: readonly HandoutEntry[],
  onMove: (id: string, step: number) => void,
) {
  /** The entry that is dragged, and the place it would go to: before the entry that has it now. */
  const [dragged, setDragged] = useState<{ readonly id: string; readonly to: number } | null>(null);
  const end = () => setDragged(null);
  return {
    /** The place that is marked; `null` while nothing is dragged. */
    place: dragged?.to ?? null,
    handlers: {
      onDragStart: ({ target, dataTransfer }: DragEvent) => {
        const grip = target instanceof Element ? target.closest(`[${GRIP_ATTRIBUTE}]`) : null;
        const frame = grip?.closest(`[${ENTRY_ATTRIBUTE}]`);
        const id = frame?.getAttribute(ENTRY_ATTRIBUTE);
        if (frame == null || id == null) return;
        dataTransfer.setData(ENTRY_MEDIA_TYPE, id);
        dataTransfer.effectAllowed = "move";
        dataTransfer.setDragImage(frame, 0, 0);
        setDragged({ id, to: entries.findIndex((one) => one.id === id) });
      },
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged === null) return;
        event.preventDefault();
        const to = placeAt(event.currentTarget, event.clientY);
        if (to !== dragged.to) setDragged({ ...dragged, to });
      },
      onDrop: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        const from = entries.findIndex(({ id }) => id === dragged.id);
        // Once it is taken out, all that was behind it stands one place further up.
        const step = dragged.to > from ? dragged.to - from - 1 : dragged.to - from;
        if (from !== -1 && step !== 0) onMove(dragged.id, step);
        end();
      },
      onDragEnd: end,
    },
  } as const;
}

/** The place before the first entry whose middle is below the pointer. */
function placeAt(list: HTMLElement, y: number): number {
  const frames = [...list.querySelectorAll(`[${ENTRY_ATTRIBUTE}]`)];
  const at = frames.findIndex((frame) => {
    const { top, bottom } = frame.getBoundingClientRect();
    return y < (top + bottom) / 2;
  });
  return at === -1 ? frames.length : at;
}

import { useEffect, useRef } from "react";
import { CITATION_MEDIA_TYPE, type Citation } from "../../domain/notes/citation";

/**
 * Lets what is dragged be cited: selected text out of a pane, and a card with a
 * `data-annotation`. `selected` and `annotated` say what would be cited.
 */
export function useCitationDrag(
  selected: () => Citation | null,
  annotated: (id: string) => Citation | null,
): void {
  const current = useRef({ selected, annotated });
  current.current = { selected, annotated };
  useEffect(() => {
    const onDragStart = ({ target, dataTransfer }: DragEvent) => {
      const element = target instanceof Element ? target : (target as Node).parentElement;
      // A text field drags its own words.
      if (element === null || element.closest("[contenteditable]") !== null) return;
      const id = element.closest<HTMLElement>("[data-annotation]")?.dataset.annotation;
      const citation =
        id === undefined ? current.current.selected() : current.current.annotated(id);
      if (citation === null || dataTransfer === null) return;
      dataTransfer.setData(CITATION_MEDIA_TYPE, JSON.stringify(citation));
      dataTransfer.effectAllowed = "copyMove";
    };
    window.addEventListener("dragstart", onDragStart);
    return () => window.removeEventListener("dragstart", onDragStart);
  }, []);
}

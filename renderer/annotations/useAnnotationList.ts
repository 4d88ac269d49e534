import { useEffect, useMemo, useRef, useState } from "react";
import {
  type AnnotationFilter,
  filterAnnotations,
  filterWithin,
  NO_ANNOTATION_FILTER,
} from "../../domain/annotations/annotation-filter";
import { annotationLines } from "../../domain/annotations/annotation-order";
import { type DocumentPassages, rowLister } from "../../domain/annotations/annotation-row";
import { type AnnotationView, completeView } from "../../domain/annotations/annotation-view";
import { fold } from "../../domain/search/fold";
import { useSetting } from "../store/settings";

/** Keeps the rows of annotations that stay as they are, also while the panel is closed. */
const listRows = rowLister(fold);

/**
 * Which annotations are listed, and how.
 *
 * @param activeId listed even where the filter hides it: it was just made, or clicked in the text
 */
export function useAnnotationList(
  documents: readonly DocumentPassages[],
  focusedId: string,
  activeId: string | null,
  onActive: (id: string | null) => void,
) {
  const [kept, setKept] = useSetting("annotations");
  const [text, setText] = useState("");
  const view = useMemo(() => completeView(kept), [kept]);
  const scope = view.scope === "this" ? focusedId : null;
  const filter = useMemo<AnnotationFilter>(() => {
    const whole = { text, chosen: view.chosen };
    return scope === null ? whole : filterWithin(whole, scope);
  }, [text, view.chosen, scope]);
  const rows = useMemo(() => listRows(documents, scope), [documents, scope]);
  const fitting = useMemo(() => filterAnnotations(rows, filter, fold), [rows, filter]);
  const shown = useMemo(() => {
    const isHidden = activeId !== null && !fitting.some(({ id }) => id === activeId);
    if (!isHidden) return fitting;
    const fits = new Set(fitting);
    return rows.filter((row) => fits.has(row) || row.id === activeId);
  }, [rows, fitting, activeId]);
  useNewFilter(text, view.chosen, () => {
    if (!fitting.some(({ id }) => id === activeId)) onActive(null);
  });
  const { order, group } = view;
  // Within one document its name would head everything.
  const grouping = scope !== null && group === "document" ? "none" : group;
  const lines = useMemo(() => annotationLines(shown, order, grouping), [shown, order, grouping]);
  const setView = (changes: Partial<AnnotationView>) => setKept({ ...view, ...changes });
  return {
    view,
    setView,
    /** All of the scope, those that pass the filter, and the lines that show them. */
    rows,
    fitting,
    lines,
    filter,
    setText,
    choose: (facet: keyof AnnotationFilter["chosen"], values: readonly string[]) =>
      setView({ chosen: { ...view.chosen, [facet]: values } }),
    clear: () => {
      setText("");
      setView({ chosen: NO_ANNOTATION_FILTER.chosen });
    },
  } as const;
}

/** Runs when the user has altered the filter: what was active before and does not fit is let go. */
function useNewFilter(text: string, chosen: AnnotationFilter["chosen"], onNew: () => void): void {
  const before = useRef({ text, chosen });
  useEffect(() => {
    if (before.current.text === text && before.current.chosen === chosen) return;
    before.current = { text, chosen };
    onNew();
  });
}

export type AnnotationList = ReturnType<typeof useAnnotationList>;

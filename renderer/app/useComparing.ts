import { useMemo, useReducer } from "react";
import type { Annotation, Colour, Passages } from "../../domain/annotations/annotation";
import { isSamePlace, withoutPassage, withPassage } from "../../domain/annotations/comparison-note";
import { describeTarget } from "../../domain/annotations/describe";
import { type Passage, passageOf } from "../../domain/annotations/passage";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { OfferedCounterpart } from "../annotations/comparison/ComparisonTray";
import { EMPTY_TRAY, isNewest, reduceTray } from "../annotations/comparison/tray";
import { trimmed } from "../annotations/make";
import { counterpartSpan } from "../compare/counterpart-span";
import type { LinksBetween } from "../compare/useCorrespondences";
import type { PaintedSpan } from "../reader/usePaint";
import { alterAnnotations } from "../store/annotations";
import { isStored } from "../store/is-stored";
import { currentUndoable } from "../store/user-history";
import { showFailure } from "./failure-notice";

type Documents = ReadonlyMap<string, Document>;

/** Choosing passages for one annotation on several: a new one, or one that has some already. */
export function useComparing(
  documents: Documents,
  /** The documents of the panes. */
  openIds: readonly string[],
  linksBetween: LinksBetween,
  annotations: readonly Annotation[],
  /** The annotation that what is chosen is added to; `null` while it is for a new one. */
  [growingId, setGrowingId]: readonly [string | null, (id: string | null) => void],
  annotate: (passages: Passages, colour: Colour, withComment: boolean) => void,
) {
  const [tray, act] = useReducer(reduceTray, EMPTY_TRAY);
  const growing = annotations.find(({ id }) => id === growingId) ?? null;
  const passages: readonly Passage[] = growing?.passages ?? tray.passages;
  const counterparts = counterpartsOf(passages.at(-1), documents, openIds, linksBetween).filter(
    ({ passage }) => !passages.some((one) => isSamePlace(one, passage)),
  );

  const add = (added: readonly Passage[]) => {
    if (growing === null) return act({ do: "add", passages: added, after: currentUndoable() });
    alterPassages("add-passage", growing.id, (one) => {
      const all = added.reduce<Passages>(withPassage, one.passages);
      return all === one.passages ? one : { ...one, passages: all };
    });
  };
  const cancel = () => {
    if (growing !== null) setGrowingId(null);
    else act({ do: "cancel", after: currentUndoable() });
  };
  return {
    /** Whether there is anything to show below the text. */
    isOpen: passages.length > 0,
    growing,
    passages,
    counterparts,
    pending: useMemo(() => pendingSpans(tray.passages), [tray.passages]),
    add,
    addSpan: (document: Document, span: Span, withCounterparts: boolean) => {
      const range = trimmed(document, span);
      if (range === null) return;
      const passage = passageOf(describeTarget(document, range));
      const there = withCounterparts
        ? counterpartsOf(passage, documents, openIds, linksBetween)
        : [];
      add([passage, ...there.map((one) => one.passage)]);
    },
    remove: (passage: Passage) => {
      if (growing === null) return act({ do: "remove", passage, after: currentUndoable() });
      alterPassages("remove-passage", growing.id, (one) => withoutPassage(one, passage) ?? one);
    },
    finish: (colour: Colour, withComment: boolean) => {
      const [first, ...rest] = tray.passages;
      if (first === undefined) return;
      annotate([first, ...rest], colour, withComment);
      act({ do: "finish" });
    },
    cancel,
    /** Takes the tray's last step back, where nothing was stored since; tells whether it did. */
    undo: (): boolean => {
      if (growing !== null || !isNewest(tray, currentUndoable())) return false;
      act({ do: "undo" });
      return true;
    },
  } as const;
}

export type Comparing = ReturnType<typeof useComparing>;

function alterPassages(
  name: "add-passage" | "remove-passage",
  id: string,
  alter: (annotation: Annotation) => Annotation,
): void {
  const updatedAt = new Date().toISOString();
  const altered = (before: Annotation) => {
    const annotation = alter(before);
    return annotation === before ? before : { ...annotation, updatedAt };
  };
  void isStored(alterAnnotations(name, [id], altered), showFailure);
}

/** What corresponds to a passage in the other documents of the panes. */
function counterpartsOf(
  passage: Passage | undefined,
  documents: Documents,
  openIds: readonly string[],
  linksBetween: LinksBetween,
): readonly OfferedCounterpart[] {
  const document = documents.get(passage?.target.documentId ?? "");
  if (passage === undefined || document?.textHash !== passage.target.textHash) return [];
  return [...new Set(openIds)].flatMap((id) => {
    const other = documents.get(id);
    const links = linksBetween(document.id, id);
    if (other === undefined || links === null || id === document.id) return [];
    const there = counterpartSpan(document, passage.target.position.start, other, links);
    if (there === null) return [];
    const label = `${other.shortTitle} ${there.label}`;
    return [{ passage: passageOf(describeTarget(other, there.span)), label }];
  });
}

function pendingSpans(passages: readonly Passage[]): ReadonlyMap<string, readonly PaintedSpan[]> {
  const spans = new Map<string, PaintedSpan[]>();
  for (const { target } of passages) {
    const { documentId, position } = target;
    const span = { from: position.start, to: position.end };
    spans.set(documentId, [...(spans.get(documentId) ?? []), { name: "pending", span }]);
  }
  return spans;
}

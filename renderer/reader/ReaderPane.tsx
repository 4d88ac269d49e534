import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Document, DocumentInfo } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { offsetAtPoint, rangeOf, type TextRuns, textRuns } from "../highlight/text-runs";
import { useSetting } from "../store/settings";
import { AnnotationMarks } from "./AnnotationMarks";
import { CaretLayer } from "./caret/CaretLayer";
import { DocumentText } from "./DocumentText";
import { useDragBounds } from "./drag-bounds";
import { MarkShapes } from "./MarkShapes";
import type { ColouredSpan } from "./mark-shapes";
import { entryAt, outlineOf } from "./outline";
import { PaneHeader } from "./PaneHeader";
import { scrollToBlock, scrollToPlace, scrollToRange, usePlace } from "./place";
import { ScrollMarks } from "./ScrollMarks";
import { type TextSelection, useTextSelection } from "./selection";
import { type PaintedSpan, usePaint } from "./usePaint";
import "./pane.css";

/** Asks a pane to show a place; a new object asks again. */
export type Reveal =
  | { readonly kind: "block"; readonly blockId: string }
  | { readonly kind: "span"; readonly span: Span }
  /** A place that was told by `onPlace`; the beginning where none was. */
  | { readonly kind: "place"; readonly blockId: string | null; readonly past: number };

export interface ReaderPaneProps {
  readonly number: number;
  readonly focused: boolean;
  readonly document: Document;
  readonly documents: readonly DocumentInfo[];
  /** Block at the top of the pane, and how much of its height is scrolled past, as a fraction. */
  readonly place: string | null;
  readonly past: number;
  readonly painted: readonly PaintedSpan[];
  /** The annotated stretches, which have a shape at their beginning. */
  readonly marks: readonly ColouredSpan[];
  /** Annotations by the outline entry they stand under. */
  readonly counts: ReadonlyMap<string, number>;
  readonly reveal: Reveal | null;
  readonly onFocus: () => void;
  readonly onPick: (documentId: string) => void;
  readonly onPlace: (blockId: string, past: number) => void;
  readonly onSelect: (selection: TextSelection | null) => void;
  /** A click on the text, without a selection, and where in the window it was, in CSS pixels. */
  readonly onPoint: (offset: number, point: { readonly x: number; readonly y: number }) => void;
  /** Enter at a place of the text, in caret mode; tells whether there is anything. */
  readonly onOpenAt: (offset: number, point: { readonly x: number; readonly y: number }) => boolean;
  readonly onOpenEntry: (blockId: string) => void;
  /** A mark of hits beside the scroll bar was clicked. */
  readonly onGo: (span: Span) => void;
  /** A mark of annotations beside the scroll bar was clicked. */
  readonly onGoToAnnotation: (span: Span) => void;
  /** What stands above the text and does not scroll. */
  readonly bar: ReactNode;
  /** What stands over the text and scrolls with it. */
  readonly overlay: ReactNode;
  /** What can be done with the pane itself. */
  readonly paneMenu: ReactNode;
  readonly onRecord: () => void;
  readonly onFindings: () => void;
}

/** Id of the element that scrolls in pane `number`, to give it the keyboard. */
export function paneTextId(number: number): string {
  return `pane-text-${number}`;
}

/** One document on the screen. */
export function ReaderPane(props: ReaderPaneProps) {
  const { document, number, place, past, painted, reveal } = props;
  const { t } = useTranslation();
  const [caretMode] = useSetting("caretMode");
  const [annotationMarks] = useSetting("annotationMarks");
  const scroller = useRef<HTMLDivElement>(null);
  const runs = useRef<TextRuns>([]);
  const entries = useMemo(() => outlineOf(document), [document]);
  const current = entryAt(document, entries, place)?.blockId ?? null;
  const placeAtOpening = useRef({ place, past });
  placeAtOpening.current = { place, past };

  useLayoutEffect(() => {
    const pane = scroller.current;
    if (pane === null) return;
    runs.current = textRuns(pane);
    pane.scrollTop = 0;
    const opening = placeAtOpening.current;
    if (opening.place !== null) scrollToPlace(pane, opening.place, opening.past);
  }, [document]);

  usePaint(scroller, runs, painted);

  useEffect(() => {
    const pane = scroller.current;
    if (pane === null || reveal === null) return;
    if (reveal.kind === "block") scrollToBlock(pane, reveal.blockId);
    else if (reveal.kind === "place") {
      if (reveal.blockId === null) pane.scrollTop = 0;
      else scrollToPlace(pane, reveal.blockId, reveal.past);
    } else {
      const range = rangeOf(runs.current, reveal.span);
      if (range !== null) scrollToRange(pane, range);
    }
  }, [reveal]);

  usePlace(scroller, document.id, props.onPlace);
  useDragBounds(scroller, runs);
  useTextSelection(scroller, runs, props.onSelect);

  const { onPoint } = props;
  const goToAnnotation = useRef(props.onGoToAnnotation);
  goToAnnotation.current = props.onGoToAnnotation;
  const onGoToMark = useCallback((span: Span) => goToAnnotation.current(span), []);
  const onClick = useCallback(
    (event: React.MouseEvent) => {
      if (window.getSelection()?.isCollapsed === false) return;
      const offset = offsetAtPoint(runs.current, event.clientX, event.clientY);
      if (offset !== null) onPoint(offset, { x: event.clientX, y: event.clientY });
    },
    [onPoint],
  );

  return (
    <section
      className={props.focused ? "pane focused" : "pane"}
      aria-label={t("reader.pane", { number, title: document.shortTitle })}
      onPointerDownCapture={props.onFocus}
      onFocusCapture={props.onFocus}
    >
      <PaneHeader
        document={document}
        documents={props.documents}
        entries={entries}
        current={current}
        counts={props.counts}
        onPick={props.onPick}
        onOpen={props.onOpenEntry}
        onRecord={props.onRecord}
        onFindings={props.onFindings}
        paneMenu={props.paneMenu}
      />
      {props.bar}
      <div className="pane-body">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: annotations are reached by key through the panel */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div
          id={paneTextId(number)}
          className="pane-text"
          ref={scroller}
          onClick={onClick}
          // The arrow keys are the caret's, not a screen reader's.
          {...(caretMode && {
            role: "application",
            "aria-label": t("caret.text", { title: document.shortTitle }),
          })}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by key
          tabIndex={0}
        >
          {props.overlay}
          <DocumentText document={document} />
          <MarkShapes scroller={scroller} runs={runs} marks={props.marks} />
          <CaretLayer
            key={document.id}
            {...{ scroller, runs, document, focused: props.focused, onOpen: props.onOpenAt }}
          />
        </div>
        {caretMode && props.focused && (
          <p className="caret-hint">
            <b>{t("caret.mode")}</b> {t("caret.hint")}
          </p>
        )}
        {annotationMarks && (
          <AnnotationMarks {...{ scroller, document, marks: props.marks, onGo: onGoToMark }} />
        )}
        <ScrollMarks scroller={scroller} document={document} painted={painted} onGo={props.onGo} />
      </div>
    </section>
  );
}

import { memo, type RefObject, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import { type Span, slice } from "../../domain/document/span";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import type { ColouredSpan } from "./mark-shapes";
import { useScrollMarks } from "./useScrollMarks";

/** Height of a mark with the gap below it, in CSS pixels. */
const STEP = 11;

/** So much of what is annotated is said of a mark. */
const SAID_LENGTH = 24;

/**
 * Where the annotations stand in the whole text: beside the marks of hits, each
 * in its colour's shape. A click goes there; by key the list of annotations does.
 */
export const AnnotationMarks = memo(function AnnotationMarks({
  scroller,
  document,
  marks,
  onGo,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly document: Document;
  readonly marks: readonly ColouredSpan[];
  readonly onGo: (span: Span) => void;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const inOrder = useMemo(() => marks.toSorted((a, b) => a.span.from - b.span.from), [marks]);
  const spans = useMemo(() => inOrder.map(({ span }) => span), [inOrder]);
  const colours = useMemo(() => new Map(inOrder.map((one) => [one.span, one.colour])), [inOrder]);
  const placed = useScrollMarks(scroller, document, spans, null, STEP);
  return (
    <div className="annotation-marks" aria-hidden>
      {placed.map(({ at, span, count }) => {
        const colour = colours.get(span);
        if (colour === undefined) return null;
        const words = slice(document.text, span);
        const said = words.length > SAID_LENGTH ? `${words.slice(0, SAID_LENGTH)}…` : words;
        return (
          <button
            key={at}
            type="button"
            tabIndex={-1}
            className="plain annotation-mark"
            style={{ top: `${100 * at}%` }}
            data-annotations={count}
            title={t("annotations.scrollMark", { count, colour: colourName(colour), words: said })}
            onClick={() => onGo(span)}
          >
            <ColourMark colour={colour} size={8} />
          </button>
        );
      })}
    </div>
  );
});

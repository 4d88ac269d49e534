import {
  IconArrowsDiff,
  IconChartBar,
  IconCopy,
  IconFileSearch,
  IconMessagePlus,
  IconNote,
  IconSchool,
} from "@tabler/icons-react";
import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AnnotationStyle, COLOURS, type Colour } from "../../domain/annotations/annotation";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { STYLE_ICONS } from "./StyleChoice";
import "./annotations.css";

/** What the user chose for the selected text. */
export type SelectionChoice =
  | { readonly kind: "annotate"; readonly style: AnnotationStyle; readonly colour: Colour }
  | { readonly kind: "comment" }
  /** Another passage for a comparison note; with the clauses that correspond in the other panes. */
  | { readonly kind: "compare"; readonly withCounterparts: boolean }
  | { readonly kind: "source" }
  | { readonly kind: "cite" }
  /** Puts the passage into a handout. */
  | { readonly kind: "send" }
  | { readonly kind: "target" }
  | { readonly kind: "copy" };

/** Distance of the bar from the selection, and least distance from the window's edge, in CSS pixels. */
const GAP = 8;

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Colour of a line under or through the text until it is recoloured: red, as on paper. */
export const LINE_COLOUR: Colour = "red";

/** The styles that draw a line, with their keys. */
const LINE_STYLES = [
  { style: "underline", key: "U" },
  { style: "strike-out", key: "S" },
] as const;

/** The bar above a selection. It stays inside the window, below the selection where there is no room above. */
export function SelectionToolbar({
  rect,
  onChoose,
}: {
  readonly rect: Rect;
  readonly onChoose: (choice: SelectionChoice) => void;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ left: rect.left, top: rect.top });

  useLayoutEffect(() => {
    if (bar.current === null) return;
    const { width, height } = bar.current.getBoundingClientRect();
    const middle = (rect.left + rect.right) / 2 - width / 2;
    const left = Math.min(Math.max(GAP, middle), window.innerWidth - width - GAP);
    const above = rect.top - height - GAP;
    const below = Math.min(rect.bottom + GAP, window.innerHeight - height - GAP);
    setPlace({ left, top: above >= GAP ? above : below });
  }, [rect]);

  return (
    // The press must not take the selection away before the choice is made.
    <div
      ref={bar}
      className="selection-toolbar"
      role="toolbar"
      aria-label={t("annotations.toolbar")}
      style={place}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={(event) => event.stopPropagation()}
    >
      {COLOURS.map((colour, index) => {
        const label = t("annotations.highlight", { colour: colourName(colour) });
        return (
          <button
            key={colour}
            type="button"
            className="plain swatch"
            aria-label={label}
            title={`${label}　${index + 1}`}
            style={{ background: `var(--wash-${colour})` }}
            onClick={() => onChoose({ kind: "annotate", style: "highlight", colour })}
          >
            <ColourMark colour={colour} size={11} />
          </button>
        );
      })}
      <span className="bar-line" />
      {LINE_STYLES.map(({ style, key }) => {
        const Icon = STYLE_ICONS[style];
        return (
          <button
            key={style}
            type="button"
            className="plain bar-button"
            title={`${t(`annotations.styles.${style}`)}　${key}`}
            onClick={() => onChoose({ kind: "annotate", style, colour: LINE_COLOUR })}
          >
            <Icon size={15} aria-hidden /> {t(`annotations.styles.${style}`)}
          </button>
        );
      })}
      <button
        type="button"
        className="plain bar-button"
        title={`${t("annotations.comment")}　M`}
        onClick={() => onChoose({ kind: "comment" })}
      >
        <IconMessagePlus size={15} aria-hidden /> {t("annotations.comment")}
      </button>
      <button
        type="button"
        className="plain bar-button"
        title={`${t("comparison.add")}　C\n${t("comparison.addWithCounterparts")}　Shift+C`}
        onClick={(event) => onChoose({ kind: "compare", withCounterparts: event.shiftKey })}
      >
        <IconArrowsDiff size={15} aria-hidden /> {t("comparison.addShort")}
      </button>
      <button
        type="button"
        className="plain bar-button"
        title={`${t("annotations.cite")}　N`}
        onClick={() => onChoose({ kind: "cite" })}
      >
        <IconNote size={15} aria-hidden /> {t("annotations.citeShort")}
      </button>
      <button
        type="button"
        className="plain bar-button"
        title={`${t("annotations.send")}　H`}
        onClick={() => onChoose({ kind: "send" })}
      >
        <IconSchool size={15} aria-hidden /> {t("screens.handouts")}
      </button>
      <button
        type="button"
        className="plain bar-button"
        title={`${t("indicators.addSelected")}　T`}
        onClick={() => onChoose({ kind: "target" })}
      >
        <IconChartBar size={15} aria-hidden /> {t("screens.indicators")}
      </button>
      <button
        type="button"
        className="plain bar-button"
        title={`${t("provenance.passage.title")}　O`}
        onClick={() => onChoose({ kind: "source" })}
      >
        <IconFileSearch size={15} aria-hidden /> {t("annotations.source")}
      </button>
      <button
        type="button"
        className="plain bar-button"
        title={`${t("annotations.copy")}　Ctrl+C`}
        onClick={() => onChoose({ kind: "copy" })}
      >
        <IconCopy size={15} aria-hidden /> {t("annotations.copy")}
      </button>
    </div>
  );
}

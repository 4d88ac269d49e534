import {
  IconChartBar,
  IconCopy,
  IconFileSearch,
  IconMessagePlus,
  IconNote,
  IconUnderline,
} from "@tabler/icons-react";
import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AnnotationStyle, COLOURS, type Colour } from "../../domain/annotations/annotation";
import { ColourMark } from "../ui/ColourMark";
import "./annotations.css";

/** What the user chose for the selected text. */
export type SelectionChoice =
  | { readonly kind: "annotate"; readonly style: AnnotationStyle; readonly colour: Colour }
  | { readonly kind: "comment" }
  | { readonly kind: "source" }
  | { readonly kind: "cite" }
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

/** Colour of an underline until it is recoloured: red, as on paper. */
export const UNDERLINE_COLOUR: Colour = "red";

/** The bar above a selection. It stays inside the window, below the selection where there is no room above. */
export function SelectionToolbar({
  rect,
  onChoose,
}: {
  readonly rect: Rect;
  readonly onChoose: (choice: SelectionChoice) => void;
}) {
  const { t } = useTranslation();
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
        const name = t(`annotations.colour.${colour}`);
        const label = t("annotations.highlight", { colour: name });
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
      <button
        type="button"
        className="plain bar-button"
        title={`${t("annotations.underline")}　U`}
        onClick={() => onChoose({ kind: "annotate", style: "underline", colour: UNDERLINE_COLOUR })}
      >
        <IconUnderline size={15} aria-hidden /> {t("annotations.underline")}
      </button>
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
        title={`${t("annotations.cite")}　N`}
        onClick={() => onChoose({ kind: "cite" })}
      >
        <IconNote size={15} aria-hidden /> {t("annotations.citeShort")}
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

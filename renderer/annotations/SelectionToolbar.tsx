import {
  IconArrowsDiff,
  IconChartBar,
  IconCopy,
  IconFileSearch,
  IconMessagePlus,
  IconNote,
  IconSchool,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnnotationStyle, Colour } from "../../domain/annotations/annotation";
import { BarButton, type Rect, SelectionBar } from "../ui/SelectionBar";
import { ColourSwatches } from "./ColourSwatches";
import { STYLE_ICONS } from "./StyleChoice";

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

/** Colour of a line under or through the text until it is recoloured: red, as on paper. */
export const LINE_COLOUR: Colour = "red";

/** The styles that draw a line, with their keys. */
const LINE_STYLES = [
  { style: "underline", key: "U" },
  { style: "strike-out", key: "S" },
] as const;

/** What can be done with the selected text. */
export function SelectionToolbar({
  rect,
  onChoose,
}: {
  readonly rect: Rect;
  readonly onChoose: (choice: SelectionChoice) => void;
}) {
  const { t } = useTranslation();
  return (
    <SelectionBar rect={rect} label={t("annotations.toolbar")}>
      <ColourSwatches
        label={(colour) => t("annotations.highlight", { colour })}
        keys
        onChoose={(colour) => onChoose({ kind: "annotate", style: "highlight", colour })}
      />
      <span className="bar-line" />
      {LINE_STYLES.map(({ style, key }) => {
        const Icon = STYLE_ICONS[style];
        return (
          <BarButton
            key={style}
            title={`${t(`annotations.styles.${style}`)}　${key}`}
            onClick={() => onChoose({ kind: "annotate", style, colour: LINE_COLOUR })}
          >
            <Icon size={15} aria-hidden /> {t(`annotations.styles.${style}`)}
          </BarButton>
        );
      })}
      <BarButton
        title={`${t("annotations.comment")}　M`}
        onClick={() => onChoose({ kind: "comment" })}
      >
        <IconMessagePlus size={15} aria-hidden /> {t("annotations.comment")}
      </BarButton>
      <BarButton
        title={`${t("comparison.add")}　C\n${t("comparison.addWithCounterparts")}　Shift+C`}
        onClick={(event) => onChoose({ kind: "compare", withCounterparts: event.shiftKey })}
      >
        <IconArrowsDiff size={15} aria-hidden /> {t("comparison.addShort")}
      </BarButton>
      <BarButton title={`${t("annotations.cite")}　N`} onClick={() => onChoose({ kind: "cite" })}>
        <IconNote size={15} aria-hidden /> {t("annotations.citeShort")}
      </BarButton>
      <BarButton title={`${t("annotations.send")}　H`} onClick={() => onChoose({ kind: "send" })}>
        <IconSchool size={15} aria-hidden /> {t("screens.handouts")}
      </BarButton>
      <BarButton
        title={`${t("indicators.addSelected")}　T`}
        onClick={() => onChoose({ kind: "target" })}
      >
        <IconChartBar size={15} aria-hidden /> {t("screens.indicators")}
      </BarButton>
      <BarButton
        title={`${t("provenance.passage.title")}　O`}
        onClick={() => onChoose({ kind: "source" })}
      >
        <IconFileSearch size={15} aria-hidden /> {t("annotations.source")}
      </BarButton>
      <BarButton
        title={`${t("annotations.copy")}　Ctrl+C`}
        onClick={() => onChoose({ kind: "copy" })}
      >
        <IconCopy size={15} aria-hidden /> {t("annotations.copy")}
      </BarButton>
    </SelectionBar>
  );
}

import { Checkbox } from "@mantine/core";
import {
  IconArrowsDiff,
  IconMessagePlus,
  IconNote,
  IconPencil,
  IconSchool,
  IconTrash,
} from "@tabler/icons-react";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation, AnnotationStyle, Colour } from "../../domain/annotations/annotation";
import type { AnnotationRow } from "../../domain/annotations/annotation-row";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { SelectionMode } from "../../domain/library/row-selection";
import { isBlank } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";
import { CommentEditor } from "../editor/CommentEditor";
import { RichTextView } from "../editor/RichTextView";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { IconButton } from "../ui/IconButton";
import { LayerTag } from "../ui/layer-names";
import { AnchoringTag } from "./AnchoringNotice";
import { CardPassages } from "./CardPassages";
import { CardTags } from "./CardTags";
import { ColourSwatches } from "./ColourSwatches";
import { StyleChoice } from "./StyleChoice";
import "./annotations.css";

/** What a card leaves to the window. */
export interface CardActions {
  readonly onOpen: (placed: PlacedAnnotation) => void;
  readonly onRecolour: (annotation: Annotation, colour: Colour) => void;
  readonly onRestyle: (annotation: Annotation, style: AnnotationStyle) => void;
  /** Cites the passage in a note. */
  readonly onCite: (placed: PlacedAnnotation) => void;
  /** Puts the annotation into a handout. */
  readonly onSend: (annotation: Annotation) => void;
  /** Lets passages be added to it and taken out. */
  readonly onGrow: (annotation: Annotation) => void;
  readonly onEdit: (annotation: Annotation) => void;
  /** Tells whether the comment was stored. */
  readonly onComment: (annotation: Annotation, comment: RichText) => Promise<boolean>;
  readonly onDone: () => void;
}

export interface AnnotationCardProps {
  readonly row: AnnotationRow;
  /** Where it stands: chapter and clause, and the document where nothing else tells it. */
  readonly place: string;
  readonly passagePlace: (placed: PlacedAnnotation) => string;
  readonly documentName: (documentId: string) => string;
  readonly active: boolean;
  readonly editing: boolean;
  /** It is listed only because it is active. */
  readonly hiddenByFilter: boolean;
  readonly selected: boolean;
  /** Whether Tab leads to it. */
  readonly reachable: boolean;
  /** Every tag there is. */
  readonly knownTags: readonly string[];
  readonly actions: CardActions & PanelActions;
}

/** What a card leaves to the panel. */
export interface PanelActions {
  readonly onSelect: (id: string, mode: SelectionMode) => void;
  readonly onTag: (id: string, on: readonly string[], off: readonly string[]) => void;
  readonly onDelete: (id: string) => void;
}

/**
 * One annotation in the panel: its passages, the comment, the place; the active
 * one can be altered. It is drawn anew only when something about it changed.
 */
export const AnnotationCard = memo(function AnnotationCard(props: AnnotationCardProps) {
  const { row, place, active, editing, selected, reachable, actions } = props;
  const { annotation, passages, placed } = row;
  const { t } = useTranslation();
  const colourName = useColourName();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active || editing) card.current?.scrollIntoView({ block: "nearest" });
  }, [active, editing]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys of all its cards
    <article
      ref={card}
      className={active ? "card active" : "card"}
      style={{ borderLeftColor: `var(--solid-${annotation.colour})` }}
      aria-current={active ? "true" : undefined}
      aria-label={placed.passage.target.quote.exact.slice(0, LONGEST_LABEL)}
      data-annotation={annotation.id}
      data-selected={selected || undefined}
      tabIndex={reachable ? 0 : -1}
      draggable={!editing}
      onClick={(event) => {
        const mode = modeOf(event);
        if (mode !== null && !isControl(event.target)) actions.onSelect(row.id, mode);
      }}
    >
      <Checkbox
        className="card-select"
        size="xs"
        color="teal"
        aria-label={t("annotations.panel.select")}
        tabIndex={reachable ? 0 : -1}
        checked={selected}
        onChange={({ nativeEvent }) =>
          actions.onSelect(
            row.id,
            nativeEvent instanceof MouseEvent && nativeEvent.shiftKey ? "extend" : "toggle",
          )
        }
      />
      <CardPassages
        passages={passages}
        reachable={reachable}
        placeOf={(one) =>
          `${props.documentName(one.passage.target.documentId)}　${props.passagePlace(one)}`
        }
        onOpen={actions.onOpen}
      />
      {editing ? (
        <CommentEditor
          value={annotation.comment}
          onChange={(comment) => actions.onComment(annotation, comment)}
          onDone={actions.onDone}
        />
      ) : (
        annotation.comment !== null &&
        !isBlank(annotation.comment) && <RichTextView value={annotation.comment} />
      )}
      <CardTags
        tags={annotation.tags}
        known={props.knownTags}
        active={active && !editing}
        onTag={(on, off) => actions.onTag(row.id, on, off)}
      />
      <footer className="card-meta">
        <ColourMark colour={annotation.colour} size={10} />
        <span>{colourName(annotation.colour)}</span>
        <LayerTag layerId={annotation.layerId} />
        {passages.length === 1 && (
          <>
            <span className="card-place" title={place}>
              {place}
            </span>
            <AnchoringTag placed={placed} />
          </>
        )}
        {props.hiddenByFilter && <span className="tag">{t("annotations.hiddenByFilter")}</span>}
      </footer>
      {active && !editing && (
        <CardTools placed={placed} actions={actions} onDelete={() => actions.onDelete(row.id)} />
      )}
    </article>
  );
});

/** So much of its words names a card, in UTF-16 code units. */
const LONGEST_LABEL = 30;

/** What a click with these keys selects; `null` for a plain one. */
function modeOf(event: React.MouseEvent): SelectionMode | null {
  if (event.shiftKey) return "extend";
  return event.ctrlKey || event.metaKey ? "toggle" : null;
}

/** Buttons and fields in a card have clicks of their own; its words are one too, but leave these keys. */
function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest("button:not(.card-open), input, label, [contenteditable]") !== null
  );
}

function CardTools({
  placed,
  actions,
  onDelete,
}: {
  readonly placed: PlacedAnnotation;
  readonly actions: CardActions;
  readonly onDelete: () => void;
}) {
  const { t } = useTranslation();
  const { annotation } = placed;
  const hasComment = !isBlank(annotation.comment);
  const edit = t(hasComment ? "annotations.editComment" : "annotations.addComment");
  return (
    <div className="card-tools" role="toolbar" aria-label={t("annotations.style")}>
      <ColourSwatches
        label={(colour) => t("annotations.recolour", { colour })}
        pressed={annotation.colour}
        onChoose={(colour) => actions.onRecolour(annotation, colour)}
      />
      <StyleChoice
        style={annotation.style}
        onChoose={(style) => actions.onRestyle(annotation, style)}
      />
      <span className="card-actions">
        <IconButton size="sm" label={edit} onClick={() => actions.onEdit(annotation)}>
          {hasComment ? <IconPencil size={16} /> : <IconMessagePlus size={16} />}
        </IconButton>
        <IconButton size="sm" label={t("annotations.cite")} onClick={() => actions.onCite(placed)}>
          <IconNote size={16} />
        </IconButton>
        <IconButton
          size="sm"
          label={t("annotations.send")}
          onClick={() => actions.onSend(annotation)}
        >
          <IconSchool size={16} />
        </IconButton>
        <IconButton
          size="sm"
          label={t("comparison.grow")}
          onClick={() => actions.onGrow(annotation)}
        >
          <IconArrowsDiff size={16} />
        </IconButton>
        <IconButton size="sm" label={t("annotations.delete")} onClick={onDelete}>
          <IconTrash size={16} />
        </IconButton>
      </span>
    </div>
  );
}

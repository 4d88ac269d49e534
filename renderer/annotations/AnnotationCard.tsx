import { ActionIcon } from "@mantine/core";
import {
  IconArrowsDiff,
  IconMessagePlus,
  IconNote,
  IconPencil,
  IconTrash,
} from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  type Annotation,
  type AnnotationStyle,
  COLOURS,
  type Colour,
} from "../../domain/annotations/annotation";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import { isBlank } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";
import { CommentEditor } from "../editor/CommentEditor";
import { RichTextView } from "../editor/RichTextView";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { LayerTag } from "../ui/layer-names";
import { AnchoringNotice, AnchoringTag } from "./AnchoringNotice";
import { StyleChoice } from "./StyleChoice";

/** What a card lets the user do to its annotation. */
export interface AnnotationActions {
  readonly onOpen: (placed: PlacedAnnotation) => void;
  readonly onRecolour: (annotation: Annotation, colour: Colour) => void;
  readonly onRestyle: (annotation: Annotation, style: AnnotationStyle) => void;
  readonly onDelete: (annotation: Annotation) => void;
  /** Cites the passage in a note. */
  readonly onCite: (placed: PlacedAnnotation) => void;
  /** Lets passages be added to it and taken out. */
  readonly onGrow: (annotation: Annotation) => void;
  readonly onEdit: (annotation: Annotation) => void;
  /** Tells whether the comment was stored. */
  readonly onComment: (annotation: Annotation, comment: RichText) => Promise<boolean>;
  readonly onDone: () => void;
}

export interface AnnotationCardProps {
  readonly placed: PlacedAnnotation;
  /** Where it stands: chapter and clause, and the document where several are listed. */
  readonly place: string;
  readonly active: boolean;
  readonly editing: boolean;
  readonly actions: AnnotationActions;
}

/** One annotation in the panel: the passage, the comment, the place; the active one can be altered. */
export function AnnotationCard({ placed, place, active, editing, actions }: AnnotationCardProps) {
  const { annotation, passage } = placed;
  const colourName = useColourName();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active || editing) card.current?.scrollIntoView({ block: "nearest" });
  }, [active, editing]);
  return (
    <article
      ref={card}
      className={active ? "card active" : "card"}
      style={{ borderLeftColor: `var(--solid-${annotation.colour})` }}
      aria-current={active ? "true" : undefined}
      data-annotation={annotation.id}
      draggable={!editing}
    >
      <button type="button" className="plain card-open" onClick={() => actions.onOpen(placed)}>
        <q className={annotation.style}>{passage.target.quote.exact}</q>
      </button>
      <AnchoringNotice placed={placed} />
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
      <footer className="card-meta">
        <ColourMark colour={annotation.colour} size={10} />
        <span>{colourName(annotation.colour)}</span>
        <LayerTag layerId={annotation.layerId} />
        <span className="card-place" title={place}>
          {place}
        </span>
        <AnchoringTag placed={placed} />
      </footer>
      {active && !editing && <CardTools placed={placed} actions={actions} />}
    </article>
  );
}

function CardTools({
  placed,
  actions,
}: {
  readonly placed: PlacedAnnotation;
  readonly actions: AnnotationActions;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const { annotation } = placed;
  const hasComment = !isBlank(annotation.comment);
  const edit = t(hasComment ? "annotations.editComment" : "annotations.addComment");
  return (
    <div className="card-tools" role="toolbar" aria-label={t("annotations.style")}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          className="plain swatch"
          aria-label={t("annotations.recolour", { colour: colourName(colour) })}
          title={t("annotations.recolour", { colour: colourName(colour) })}
          aria-pressed={colour === annotation.colour}
          style={{ background: `var(--wash-${colour})` }}
          onClick={() => actions.onRecolour(annotation, colour)}
        >
          <ColourMark colour={colour} size={11} />
        </button>
      ))}
      <StyleChoice
        style={annotation.style}
        onChoose={(style) => actions.onRestyle(annotation, style)}
      />
      <Tool label={edit} run={() => actions.onEdit(annotation)}>
        {hasComment ? <IconPencil size={16} /> : <IconMessagePlus size={16} />}
      </Tool>
      <Tool label={t("annotations.cite")} run={() => actions.onCite(placed)}>
        <IconNote size={16} />
      </Tool>
      <Tool label={t("comparison.grow")} run={() => actions.onGrow(annotation)}>
        <IconArrowsDiff size={16} />
      </Tool>
      <Tool label={t("annotations.delete")} run={() => actions.onDelete(annotation)}>
        <IconTrash size={16} />
      </Tool>
    </div>
  );
}

function Tool({
  label,
  run,
  children,
}: {
  readonly label: string;
  readonly run: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={label}
      title={label}
      onClick={run}
    >
      {children}
    </ActionIcon>
  );
}

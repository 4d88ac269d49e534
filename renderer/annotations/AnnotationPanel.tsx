import { useState } from "react";
import { useTranslation } from "react-i18next";
import { COLOURS, type Colour } from "../../domain/annotations/annotation";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { type AnnotationActions, AnnotationCard } from "./AnnotationCard";

/** Annotations of one document, with the names its places are shown under. */
export interface AnnotatedDocument {
  readonly documentId: string;
  readonly shortTitle: string;
  readonly placed: readonly PlacedAnnotation[];
  /** Chapter and clause a place stands under. */
  readonly placeOf: (placed: PlacedAnnotation) => string;
}

/** The annotations of the focused document, or of all; filtered by colour. */
export function AnnotationPanel({
  documents,
  focusedId,
  activeId,
  editingId,
  progress,
  actions,
}: {
  readonly documents: readonly AnnotatedDocument[];
  readonly focusedId: string | null;
  readonly activeId: string | null;
  readonly editingId: string | null;
  /** How far looking for annotations of changed texts is; `null` when all are found. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly actions: AnnotationActions;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const [scope, setScope] = useState<"this" | "all">("this");
  const [colour, setColour] = useState<Colour | null>(null);
  const inScope = documents.filter((one) => scope === "all" || one.documentId === focusedId);
  const counts = countColours(inScope);
  const total = inScope.reduce((sum, one) => sum + one.placed.length, 0);
  // A filter whose colour has gone would hide everything without a way back.
  const filter = colour !== null && (counts.get(colour) ?? 0) > 0 ? colour : null;
  const shows = ({ annotation }: PlacedAnnotation) =>
    filter === null || annotation.colour === filter;

  return (
    <div className="annotation-panel">
      <div className="chips">
        {(["this", "all"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="plain chip"
            aria-pressed={scope === one}
            onClick={() => setScope(one)}
          >
            {t(one === "this" ? "annotations.thisDocument" : "annotations.allDocuments")}
          </button>
        ))}
        {COLOURS.filter((one) => counts.has(one)).map((one) => (
          <button
            key={one}
            type="button"
            className="plain chip"
            aria-pressed={filter === one}
            onClick={() => setColour(filter === one ? null : one)}
          >
            <ColourMark colour={one} size={10} /> {colourName(one)} {counts.get(one)}
          </button>
        ))}
      </div>
      {progress !== null && (
        <p className="anchoring-progress" role="status">
          {t("annotations.looking", { done: progress.done, total: progress.total })}
        </p>
      )}
      {total === 0 && progress === null && (
        <div className="empty">
          <p>{t(scope === "all" ? "annotations.emptyAll" : "annotations.emptyDocument")}</p>
          <p>{t("annotations.emptyHint")}</p>
        </div>
      )}
      <div className="cards">
        {inScope.map((document) => {
          const shown = document.placed.filter(shows);
          if (shown.length === 0) return null;
          return (
            <section key={document.documentId}>
              {scope === "all" && <h3 className="group-title">{document.shortTitle}</h3>}
              {shown.map((placed) => (
                <AnnotationCard
                  key={`${placed.annotation.id} ${placed.passage.target.position.start}`}
                  placed={placed}
                  place={document.placeOf(placed)}
                  active={placed.annotation.id === activeId}
                  editing={placed.annotation.id === editingId}
                  actions={actions}
                />
              ))}
            </section>
          );
        })}
      </div>
    </div>
  );
}

function countColours(documents: readonly AnnotatedDocument[]): ReadonlyMap<Colour, number> {
  const counts = new Map<Colour, number>();
  for (const { placed } of documents) {
    for (const { annotation } of placed) {
      counts.set(annotation.colour, (counts.get(annotation.colour) ?? 0) + 1);
    }
  }
  return counts;
}

import { useContext } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import { plainText } from "../../domain/rich-text/plain-text";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { useTimeName } from "../ui/time-name";
import { BinHead } from "./BinHead";
import { binnedPassages } from "./bin-text";
import { SourcesContext } from "./sources";
import type { NoteChanges } from "./useNoteChanges";

/** Longest part of a quote that names an annotation in a question, in UTF-16 code units. */
const LONGEST_NAME = 20;

/** An annotation in the recycle bin: its passages, what was written on them, the ways out. */
export function BinnedAnnotation({
  annotation,
  changes,
}: {
  readonly annotation: Annotation;
  readonly changes: NoteChanges;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const timeName = useTimeName();
  const passages = binnedPassages(annotation, useContext(SourcesContext));
  const { colour, style, tags, comment, createdAt } = annotation;
  return (
    <section className="open-note">
      <BinHead
        deletedAt={annotation.deletedAt ?? ""}
        name={(passages[0]?.quote ?? "").slice(0, LONGEST_NAME)}
        binned={{ notes: [], annotations: [annotation], handouts: [] }}
        changes={changes}
      />
      <div className="note-paper binned-annotation">
        {passages.map(({ quote, title, place }, index) => (
          <figure key={index} style={{ borderLeftColor: `var(--solid-${colour})` }}>
            <blockquote className={style}>{quote}</blockquote>
            <figcaption>
              {title === null ? t("notes.states.missing") : t("notes.source", { title, place })}
            </figcaption>
          </figure>
        ))}
        {comment !== null && <p className="bin-text">{plainText(comment)}</p>}
        <p className="note-facts">
          <ColourMark colour={colour} size={11} /> {colourName(colour)}　
          {t(`annotations.styles.${style}`)}　{t("bin.madeAt", { time: timeName(createdAt) })}
          {tags.map((tag) => (
            <span key={tag} className="note-fact">
              #{tag}
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}

import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import { isBlank } from "../../domain/rich-text/plain-text";
import { RichTextView } from "../editor/RichTextView";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { dayOf } from "./day";

/** One form of an annotation: its words, its look, its comment and tags, when it was last altered. */
export function AnnotationForm({
  annotation,
  titleOf,
  heading,
}: {
  readonly annotation: Annotation;
  readonly titleOf: (documentId: string) => string;
  /** Whose form it is, where two stand side by side. */
  readonly heading?: string;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const { passages, style, colour, tags, comment, updatedAt, deletedAt } = annotation;
  return (
    <div className="exchange-form">
      {heading !== undefined && <h4>{heading}</h4>}
      {passages.map(({ target }, index) => (
        <p key={index}>
          <small>{titleOf(target.documentId)}</small> <q>{target.quote.exact}</q>
        </p>
      ))}
      {comment !== null && !isBlank(comment) && <RichTextView value={comment} />}
      <footer>
        <ColourMark colour={colour} size={10} /> {colourName(colour)}{" "}
        {t(`annotations.styles.${style}`)}
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        <span className="faint">{dayOf(updatedAt)}</span>
        {deletedAt !== null && <span className="tag">{t("exchange.inBin")}</span>}
      </footer>
    </div>
  );
}

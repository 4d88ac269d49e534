import { Popover } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import { plainText } from "../../domain/rich-text/plain-text";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";

/** Annotations that lie over each other, and where in the window they were asked for, in CSS pixels. */
export interface Overlap {
  readonly annotations: readonly Annotation[];
  readonly x: number;
  readonly y: number;
}

/** Which of several annotations at one place is meant. */
export function AnnotationChooser({
  overlap,
  activeId,
  onChoose,
  onClose,
}: {
  readonly overlap: Overlap;
  readonly activeId: string | null;
  readonly onChoose: (annotation: Annotation) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { annotations, x, y } = overlap;
  const label = t("annotations.overlap", { count: annotations.length });
  return (
    <Popover
      key={`${x} ${y}`}
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="bottom-start"
      shadow="md"
      width={300}
      offset={14}
      trapFocus
    >
      <Popover.Target>
        <button
          type="button"
          className="plain overlap-point"
          tabIndex={-1}
          aria-label={label}
          style={{ left: x, top: y }}
        />
      </Popover.Target>
      <Popover.Dropdown className="overlap">
        <p className="overlap-title">{label}</p>
        <ul className="overlap-choices" onKeyDown={stepOnArrows}>
          {annotations.map((annotation) => (
            <Choice
              key={annotation.id}
              annotation={annotation}
              active={annotation.id === activeId}
              onChoose={onChoose}
            />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function Choice({
  annotation,
  active,
  onChoose,
}: {
  readonly annotation: Annotation;
  readonly active: boolean;
  readonly onChoose: (annotation: Annotation) => void;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const { colour, style, comment, passages } = annotation;
  const look = [colourName(colour), t(`annotations.styles.${style}`)];
  const words = comment === null ? look : [...look, plainText(comment)];
  return (
    <li>
      <button
        type="button"
        className="plain overlap-choice"
        aria-current={active ? "true" : undefined}
        onClick={() => onChoose(annotation)}
      >
        <ColourMark colour={colour} />
        <span className="overlap-words">
          <span className="overlap-quote">{passages[0].target.quote.exact}</span>
          <small className="faint">{words.join("　")}</small>
        </span>
      </button>
    </li>
  );
}

/** Up and down go from one choice to the next, as in a list. */
function stepOnArrows(event: KeyboardEvent<HTMLElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const choices = [...event.currentTarget.querySelectorAll("button")];
  const at = choices.indexOf(document.activeElement as HTMLButtonElement);
  choices.at((at + step + choices.length) % choices.length)?.focus();
}

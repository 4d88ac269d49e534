import { Menu } from "@mantine/core";
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
  const colourName = useColourName();
  const { annotations, x, y } = overlap;
  return (
    <Menu
      key={`${x} ${y}`}
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="bottom-start"
      shadow="md"
      width={300}
      offset={14}
      returnFocus
    >
      <Menu.Target>
        <span className="overlap-point" style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("annotations.overlap", { count: annotations.length })}>
        <Menu.Label>{t("annotations.overlap", { count: annotations.length })}</Menu.Label>
        {annotations.map((annotation) => (
          <Menu.Item
            key={annotation.id}
            leftSection={<ColourMark colour={annotation.colour} />}
            aria-current={annotation.id === activeId ? "true" : undefined}
            onClick={() => onChoose(annotation)}
          >
            <span className="overlap-quote">{annotation.passages[0].target.quote.exact}</span>
            <small className="faint overlap-look">
              {colourName(annotation.colour)}　{t(`annotations.styles.${annotation.style}`)}
              {annotation.comment !== null && `　${plainText(annotation.comment)}`}
            </small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
